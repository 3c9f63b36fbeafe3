import ArgumentParser
import Testing

@testable import HetangCommands

/// Wrong usage is refused before anything happens, with what to do.
@Suite struct UsageTests {
  struct Line: Sendable, CustomTestStringConvertible {
    let arguments: [String]
    /// Part of what is told.
    let says: String
    var testDescription: String { arguments.joined(separator: " ") }

    init(_ typed: String, _ says: String) {
      arguments = typed.split(separator: " ").map { $0 == "''" ? "" : String($0) }
      self.says = says
    }
  }

  private static let lines = [
    Line("nonsense", "nonsense"), Line("--nonsense", "--nonsense"),
    Line("groups --sort nothing", "attention"), Line("groups 1 2", "2"),
    Line("groups 1 --filter x", "One group is shown whole"),
    Line("members 1 --segment staff", "One person is shown whole"),
    Line("members 1 --limit 3", "One person is shown whole"),
    Line("group set 1 --closed --no-closed", "--no-closed"),
    Line("award 1 0 --reason x", "Points are more or less than 0."),
    Line("groups --limit 0", "--limit takes a number from 1."),
    Line("groups --limit many", "--limit"), Line("groups --json --csv", "Either --json or --csv."),
    Line("members --segment nobody", "never-spoke"), Line("joins --state closed", "decided"),
    Line("deliveries --days 0", "--days takes a number from 1 to 366."),
    Line("deliveries --days 367", "--days takes a number from 1 to 366."),
    Line("points --board year", "month"),
    Line(
      "points --board all --person 1",
      "--board goes without --person, --group, --filter and --since."),
    Line(
      "points --board all --group 1",
      "--board goes without --person, --group, --filter and --since."),
    Line(
      "points --board all --filter x",
      "--board goes without --person, --group, --filter and --since."),
    Line("log --since 2026-02-30", "--since"), Line("points --since yesterday", "--since"),
    Line("log --verify --json", "it stands alone"), Line("log --verify --by li", "it stands alone"),
    Line("log --verify --limit 3", "it stands alone"),
    Line("groups --as ''", "--as takes a plain name."),
    Line("groups --as \u{1B}[2J", "--as takes a plain name."),
    Line("approve", "<id>"), Line("approve x", "x"), Line("approve 0", "0"),
    Line("approve -1", "<id>"),
    Line("approve 1 --once ''", "--once takes a key of at most 200 characters."),
    Line("reject --reason x", "<id>"),
    Line("post --text x", "Where to: --group GROUP, or --draft."),
    Line("post --draft --group 1 --text x", "Either --draft or --group."),
    Line("post --draft --at 09:00 --text x", "A draft has no time"),
    Line("post --group 1 --part foot --text x", "waist"),
    Line("content edit 1", "Say what to change"),
    Line("content plan 1", "Where to: --group GROUP."),
    Line("content withdraw", "<id>"), Line("delivery skip 1", "--reason"),
    Line("delivery sent", "<id>"),
    Line("award", "<person>"), Line("award 1 5", "Say why: --reason TEXT, or --rule RULE."),
    Line("award 1 5 --reason a --rule good-answer", "Say why"),
    Line("award 1 --reason a", "Say how many points."), Line("award 1 five --reason a", "five"),
    Line("award 1 --rule kindness", "--rule takes"),
    Line("award 1 1 --reason a --incentive love", "honour"),
    Line("revoke", "<id>"), Line("task add", "<title>"), Line("task edit 1", "Say what to change"),
    Line("task snooze 1", "Until when: --until TIME, --messages NUMBER, or --now."),
    Line("task snooze 1 --until +1d --messages 5", "Until when"), Line("task done", "<id>"),
    Line("incident add 1", "quarrel"), Line("incident add quarrel", "--group"),
    Line("incident add other --group 1", "Say what happened: --text TEXT."),
    Line("person set 1", "Say what to set"), Line("person set 1 --kind saint", "helper"),
    Line("person set 1 --score 1", "--score takes three numbers from 0 to 3"),
    Line("person remove 1 --reason x", "--group"), Line("person remove 1 --group 1", "--reason"),
    Line("person ban 1", "--reason"),
    Line("person ban 1 --reason x --ask --confirm y", "Either --confirm or --ask."),
    Line("group set 1", "Say what to set"),
    Line("group set 1 --reason x", "--profile and --reason go together."),
    Line("group set 1 --profile rare-but-good", "--profile and --reason go together."),
    Line("group set 1 --kind odd", "learning"), Line("group set 1 --life eternal", "natural"),
    Line("merge 1", "<into>"), Line("undo 1 --ask", "--ask is for your latest"),
    Line("undo x", "x"),
    Line("import", "<file>"), Line("import a --format tables", "chatlab-jsonl"),
    Line("import a --time-zone Mars", "--time-zone takes a zone's name"),
    Line("import a --date-order ydm", "ymd"),
    Line("import a --group ''", "--group and --platform take a name that is not empty."),
    Line("import a --platform ''", "--group and --platform take a name that is not empty."),
    Line("console --size 80", "--size takes columns and rows"),
    Line("console --size 80x24x", "--size"),
    Line("console --size 80xx24", "--size"), Line("console --size 80x24xabc", "--size"),
    Line("console --size 0x24", "--size"), Line("console --size 80x1001", "--size"),
    Line("console --now 9223372036854775807", "--now"), Line("demo --now -5", "--now"),
    Line("sample --csv a", "Say where to"), Line("sample --now yesterday --csv a", "--now"),
    Line("operators add li", "--role"), Line("operators add li --role king", "viewer"),
    Line("operators add '' --role viewer", "Names are plain and not empty."),
    Line("operators tie li ''", "Names are plain and not empty."),
    Line("operators key li \u{1B}[2J", "Names are plain and not empty."),
    Line("operators rights --allow decideJoins", "Say which role."),
    Line("operators rights helper --newcomers --allow decideJoins", "--newcomers stands alone."),
    Line("operators rights helper --allow fly", "decideJoins"),
    Line("operators consent 1 --refuse --withdraw", "Either --refuse or --withdraw."),
    Line("health judge a.csv", "Give either paths or --store"),
    Line("health fit a.csv", "name it without --store"), Line("restore", "<file>"),
    Line("backup a b", "b"),
  ]

  @Test(arguments: lines)
  func `is refused in words, and nothing is printed or made`(line: Line) throws {
    let shell = try Shell()
    let told = try shell.run(line.arguments)
    #expect(told.status == 64)
    #expect(told.output == "")
    #expect(told.errors.contains(line.says), "\(told.errors)")
    #expect(!told.errors.contains("\u{1B}"))
    #expect(try FileManagerFacts.names(in: shell.folder) == [])
  }

  @Test func `names and titles are one line`() throws {
    let shell = try Shell(.sample)
    for arguments in [
      ["task", "add", "one\ntwo"], ["task", "edit", "1", "--title", "one\ntwo"],
      ["group", "set", "1", "--name", "one\ntwo"],
    ] {
      let told = try shell.run(arguments)
      #expect(told.status == 64 && told.errors.contains("one line"), "\(arguments)")
    }
  }

  @Test(arguments: [
    "2 x 3 1", "1 2 3 4", "1 2", "9 1 1", "-1 1 1", " ", "1,2,3", "1.0 2 3", "１ ２ ３",
  ])
  func `a score is three numbers from 0 to 3, and nothing beside them`(score: String) throws {
    let told = try Shell().run("person", "set", "1", "--score", score)
    #expect(told.status == 64)
    #expect(told.errors.contains("--score"), "\(told.errors)")
  }

  @Test func `a key of 200 characters is one, of 201 is none`() throws {
    for (length, isKey) in [(1, true), (200, true), (201, false)] {
      let key = String(repeating: "键", count: length)
      let options = try? ActingOptions.parse(["--once", key])
      #expect((options != nil) == isKey)
    }
  }
}
