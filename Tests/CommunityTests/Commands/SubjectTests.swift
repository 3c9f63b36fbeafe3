import Testing

@testable import Community

/// Rows by kind and number: what the audit trail and claims keep of them is enough to find them.
struct SubjectTests {
  @Test(arguments: Subject.Kind.allCases)
  func `a row comes back from its kind's name and its number`(kind: Subject.Kind) throws {
    // Roles have the numbers from 1 to 4.
    for row in [1, 2, 4] as [Int64] {
      let subject = try #require(Subject(kind, row: row))
      #expect(subject.kind == kind && subject.row == row)
      #expect(Subject(name: subject.name, row: row) == subject)
    }
  }

  /// They stand in stores: another name would be another kind of row.
  @Test func `kinds are called as they always were`() {
    #expect(
      Subject.Kind.allCases.map(\.rawValue) == [
        "join", "post", "delivery", "award", "task", "person", "group", "alert", "incident",
        "operator", "role", "consent", "outbox", "import",
      ])
  }

  @Test(arguments: ["", "Task", "reward", "point_entry"])
  func `there is no row of a kind that nobody knows`(name: String) {
    #expect(Subject(name: name, row: 1) == nil)
  }

  @Test(arguments: [-1, 0, 5, .max] as [Int64])
  func `there is no role of another number`(row: Int64) {
    #expect(Subject(.role, row: row) == nil)
  }
}
