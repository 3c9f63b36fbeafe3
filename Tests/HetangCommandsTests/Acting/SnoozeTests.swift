import Foundation
import Testing

/// Tasks that are put out of sight, and come back by themselves.
@Suite struct SnoozeTests {
  private func isOpen(_ shell: Shell, _ id: Int, later: Int64) throws -> Bool {
    try shell.run(["tasks", "--json"], later: later).rows().ids.contains(id)
  }

  @Test func `until a moment: at that very second it is back`() throws {
    let shell = try Shell(.sample)
    let id = try shell.made("task", "add", "call")
    #expect(try shell.run("task", "snooze", "\(id)", "--until", "10:02").status == 0)
    let row = try #require(try shell.row(id, of: "tasks --state snoozed"))
    #expect(row["snoozed_until"] as? String == "2026-11-23T02:02:00Z")
    #expect(row["snoozed_messages"] is NSNull)
    for (later, isBack) in [(0, false), (3599, false), (3600, true), (3601, true)]
      as [(Int64, Bool)]
    {
      #expect(try isOpen(shell, id, later: later) == isBack, "\(later)")
    }
  }

  @Test func `until more messages: with the last of so many it is back`() throws {
    let shell = try Shell()
    func say(_ numbers: ClosedRange<Int>) throws {
      let rows = numbers.map { "g,m,\(1_795_300_000 + $0),t\($0)\n" }.joined()
      let file = try shell.write("group,member,timestamp,text\n" + rows, to: "\(numbers).csv")
      #expect(try shell.run("import", file).status == 0)
    }
    try say(1...3)
    let id = try shell.made("task", "add", "call", "--group", "g")
    for wrong in ["0", "-1", "1000001"] {
      #expect(try shell.run("task", "snooze", "\(id)", "--messages=\(wrong)").status == 2)
    }
    #expect(try shell.run("task", "snooze", "\(id)", "--messages", "2").status == 0)
    let row = try #require(try shell.row(id, of: "tasks --state snoozed"))
    #expect(row["snoozed_messages"] as? Int == 5 && row["snoozed_until"] is NSNull)
    try say(4...4)
    #expect(try !isOpen(shell, id, later: 0))
    try say(5...5)
    #expect(try isOpen(shell, id, later: 0))
    let bare = try shell.made("task", "add", "about no group")
    #expect(try shell.run("task", "snooze", "\(bare)", "--messages", "50").status == 2)
  }

  @Test(arguments: ["2026-11-23 09:02", "2026-11-23 09:01", "2026-11-22", "now"])
  func `not until what is past, nor until now`(until: String) throws {
    let shell = try Shell(.sample)
    let id = try shell.made("task", "add", "call")
    let told = try shell.run("task", "snooze", "\(id)", "--until", until)
    #expect([2, 64].contains(told.status), "\(told.output)")
    #expect(try isOpen(shell, id, later: 0))
  }

  @Test func `a minute ahead is not past`() throws {
    let shell = try Shell(.sample)
    let id = try shell.made("task", "add", "call")
    #expect(try shell.run("task", "snooze", "\(id)", "--until", "2026-11-23 09:03").status == 0)
    #expect(try !isOpen(shell, id, later: 59))
    #expect(try isOpen(shell, id, later: 60))
  }
}
