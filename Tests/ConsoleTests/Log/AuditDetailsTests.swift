import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Every kind of row in the trail, field by field.
struct AuditDetailsTests {
  private func lines(
    _ after: KeyValuePairs<String, String>, before: KeyValuePairs<String, String> = [:],
    fields: [AuditEntry.Line] = [], language: Language = .english
  ) -> [String] {
    let context = ConsoleContext(
      operatorName: "kai", language: language, zone: .utc, now: ScriptedConsole.now,
      size: Size(rows: 24, columns: 80), capabilities: Capabilities())
    var entry = LogSamples.entry(9, .batch([]), before: before, after: after)
    entry.after += fields
    return AuditDetails(entry, in: context).lines.map { $0.lead + $0.text }
  }

  @Test func `what is stored as JSON is told in words`() {
    let told = lines(
      ["person": "7", "scorecard": #"{"authority":2,"expressive":1,"humorous":3}"#, "tags": "[]"],
      before: ["person": "7", "scorecard": "", "tags": #"["读书","摄影"]"#], language: .simplified)
    #expect(told.contains { $0.hasSuffix("· → 2 1 3") }, "\(told)")
    #expect(told.contains { $0.hasSuffix("读书、摄影 → ·") }, "\(told)")
  }

  /// The names that the store writes are those of the subjects.
  @Test(
    arguments: [
      ("join", "join request #7"), ("post", "post #7"), ("delivery", "delivery #7"),
      ("award", "points entry #7"), ("task", "task #7"), ("person", "person #7"),
      ("group", "group #7"), ("alert", "alert #7"), ("incident", "incident #7"),
      ("operator", "operator #7"), ("role", "role #7"), ("consent", "request for consent #7"),
    ])
  func `each kind of row opens a part of its own`(name: String, heading: String) throws {
    let changes = RowChange.read(
      before: [],
      after: LogSamples.lines(["post": "1", "title": "a"])
        + LogSamples.lines([name: "7", "note": "x"]))
    #expect(changes.map(\.row) == ["1", "7"])
    #expect(changes.last?.fields.map(\.name) == ["note"])
    let shown = lines(["title": "lost", name: "7", "note": "x"])
    #expect(shown.contains(heading), "\(shown)")
  }

  @Test func `an incident keeps whom it is about, an operator the role`() {
    let incident = LogSamples.lines([
      "incident": "4", "group_id": "2", "person": "9", "kind": "quarrel", "words": "tea",
    ])
    let added = LogSamples.lines(["operator": "3", "name": "lin", "role": "helper"])
    let changes = RowChange.read(before: [], after: incident + added)
    #expect(changes.map(\.subject) == ["incident", "operator"])
    #expect(changes[0].fields.map(\.name) == ["group_id", "person", "kind", "words"])
    #expect(changes[1].fields.map(\.after) == ["lin", "helper"])
  }

  @Test func `an added operator is told with role and name`() {
    let shown = lines(["operator": "3", "name": "lin", "role": "helper", "disabled": "0"])
    #expect(shown.contains("operator #3"))
    #expect(shown.contains { $0.hasSuffix("lin") && $0.contains("name") })
    #expect(shown.contains { $0.contains("role") && $0.contains("helper") })
    #expect(!shown.contains { $0.contains("Nothing") })
  }

  @Test(arguments: [
    "at", "due_at", "decided_at", "settled_at", "created_at", "finished_at", "raised_at",
    "requested_at", "asked_at", "answered_at", "expires_at", "erase_at", "erased_at", "removed_at",
    "banned_at", "snooze_until",
  ])
  func `a moment is told as one, whatever field it is in`(field: String) {
    let shown = lines(["consent": "1", field: "\(ScriptedConsole.now.seconds)"])
    #expect(shown.contains { $0.hasSuffix("2027-01-15 08:00") }, "\(shown)")
    let odd = lines(["consent": "1", field: "soon"])
    #expect(odd.contains { $0.hasSuffix("soon") })
  }

  @Test func `days, minutes and what is empty are told as what they are`() {
    let shown = lines(
      ["delivery": "1", "day": "20468", "minute": "545", "reason": "rain"],
      before: ["delivery": "1", "day": "20467", "minute": "0", "reason": ""])
    #expect(shown.contains { $0.contains("2026-01-14 → 2026-01-15") }, "\(shown)")
    #expect(shown.contains { $0.contains("00:00 → 09:05") })
    #expect(shown.contains { $0.contains("· → rain") })
  }

  @Test(arguments: [(299, nil), (300, "1 ")] as [(Int, String?)])
  func `three hundred lines are shown whole`(fields: Int, more: String?) {
    // The row's own name is a line as well.
    let told = lines(
      ["task": "1"], fields: (1...fields).map { AuditEntry.Line(field: "note", value: "\($0)") })
    #expect(told.last?.hasSuffix("\(fields)") == (more == nil))
    #expect(told.count { $0.contains("note") } == 299)
    if let more { #expect(told.last?.contains(more) == true, "\(told.last ?? "")") }
  }

  @Test func `very many fields are counted, not shown`() {
    let fields = (1...400).map { AuditEntry.Line(field: "note", value: "\($0)") }
    var entry = LogSamples.entry(9, .batch([]))
    entry.after = [AuditEntry.Line(field: "task", value: "1")] + fields
    let context = ConsoleContext(
      operatorName: "kai", language: .english, zone: .utc, now: ScriptedConsole.now,
      size: Size(rows: 24, columns: 80), capabilities: Capabilities())
    let lines = AuditDetails(entry, in: context).lines
    #expect(lines.count < 320)
    #expect(lines.last?.text.contains("101") == true)
  }
}
