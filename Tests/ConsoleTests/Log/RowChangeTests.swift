import Community
import Testing

@testable import Console

@Suite struct RowChangeTests {
  private typealias Field = RowChange.Field

  @Test func `fields of several rows stay with their row`() {
    let changes = RowChange.read(
      before: LogSamples.lines(["join": "1", "state": "pending", "join": "2", "state": "held"]),
      after: LogSamples.lines(["join": "1", "state": "approved", "join": "2", "state": "pending"]))
    #expect(
      changes == [
        RowChange(
          subject: "join", row: "1",
          fields: [Field(name: "state", before: "pending", after: "approved")]),
        RowChange(
          subject: "join", row: "2",
          fields: [Field(name: "state", before: "held", after: "pending")]),
      ])
  }

  @Test func `a column named like a kind of row is a field`() {
    let changes = RowChange.read(
      before: [],
      after: LogSamples.lines([
        "post": "3", "title": "a", "delivery": "8", "post": "3", "group_id": "1",
        "delivery": "9", "post": "3", "group_id": "2",
      ]))
    #expect(changes.map(\.subject) == ["post", "delivery", "delivery"])
    #expect(changes.map(\.row) == ["3", "8", "9"])
    #expect(changes.last?.fields.map(\.name) == ["post", "group_id"])
  }

  @Test func `a row changed twice stands twice, each with its own before`() {
    let changes = RowChange.read(
      before: LogSamples.lines(["task": "1", "title": "a", "task": "1", "title": "b"]),
      after: LogSamples.lines(["task": "1", "title": "b", "task": "1", "title": "c"]))
    #expect(changes.map { $0.fields[0].before } == ["a", "b"])
  }

  @Test func `a row that a command only concerns has no fields`() {
    #expect(RowChange.read(before: [], after: []).isEmpty)
  }
}
