import ArgumentParser
import Community
import Foundation
import Store
import Terminal
import Words

/// Writes a post and plans it.
struct PostCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "post", abstract: "Write a post and plan it for groups, or keep it as a draft.",
    discussion: """
      The text comes from --text or from standard input. A time is meant in each group's own zone: \
      now, 09:00, tomorrow 09:00, fri 18:30, 11-25 09:00, +2h, 明天 9点.

      hetang post --group 读书会 --group 2 --at "tomorrow 09:00" < news.txt
      hetang post --draft --title 早报 --text "…"
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions

  @Option(help: ArgumentHelp("A line above the text.", valueName: "text"))
  var title = ""

  @Option(help: ArgumentHelp("What to say; else read from standard input.", valueName: "text"))
  var text: String?

  @Option(
    name: .customLong("group"),
    help: ArgumentHelp(
      "A group to post to, by number or name; may be given several times.", valueName: "group"),
    completion: .groups)
  var groups: [String] = []

  @Option(help: ArgumentHelp("When.", valueName: "time"))
  var at = When.now

  @Flag(help: "Keep it as a draft, planned for no group.")
  var draft = false

  @Option(help: ArgumentHelp("Which part it plays.", valueName: "part"))
  var part = Choice(PostPart.head)

  @Option(help: ArgumentHelp("Who made it.", valueName: "origin"))
  var origin = Choice(PostOrigin.ogc)

  var words: Words { common.words }

  func validate() throws {
    if draft && !groups.isEmpty { throw ValidationError("Either --draft or --group.") }
    if !draft && groups.isEmpty { throw ValidationError("Where to: --group GROUP, or --draft.") }
  }

  func run() throws {
    try common.atDesk { desk in
      let rows = try Lookup(desk: desk).groups(groups)
      let written = PostText(
        title: title, body: try text ?? StandardInput.text(desk.words), part: part.value,
        origin: origin.value)
      if written.whole.allSatisfy(\.isWhitespace) {
        throw Complaint(sentence: desk.words.commandLine.textMissing, status: .usage)
      }
      if draft {
        return try acting.perform([.createPost(written)], at: desk) { $0.draftSaved }
      }
      let moment = try at.read(desk.words)
      let meanings = rows.map { moment.meaning(at: desk.now, in: $0.group.zone) }
      if moment != .now, meanings.contains(where: { $0.moment <= desk.now }) {
        throw Complaint(sentence: desk.words.time.isPast + ".", status: .refused)
      }
      let plans = zip(rows, meanings).map { row, meaning in
        DeliveryPlan(group: row.group.id, day: meaning.day, time: meaning.time)
      }
      try acting.perform([.publishPost(written, plans)], at: desk) {
        $0.postScheduled(groups: rows.count)
      }
      if acting.dryRun && !acting.form.json { tell(zip(rows, meanings), desk) }
    }
  }

  /// Where and when it would go.
  private func tell(
    _ plans: some Sequence<(GroupRow, WrittenMoment.Meaning)>, _ desk: Desk
  ) {
    for (row, meaning) in plans {
      let zone = row.group.zone
      print(
        desk.words.commandLine.planned(
          Text.clean(row.group.name), at: desk.words.time.full(meaning.moment, in: zone),
          zone: zone.name))
    }
  }
}
