import Foundation
import Testing

/// Out of one group or of all of them, and back into one or of a ban.
@Suite struct RemovalScopeTests {
  /// Bo and Al are in two groups each.
  private func community() throws -> (shell: Shell, bo: String) {
    let shell = try Shell()
    let rows = ["A", "B"].flatMap { group in
      ["u1,Bo", "u2,Al"].enumerated().map { "\(group),\($1),\(1_772_326_800 + $0)" }
    }
    let text = (["group,member id,name,timestamp"] + rows).joined(separator: "\n") + "\n"
    #expect(try shell.run("import", try shell.write(text, to: "m.csv")).status == 0)
    let row = try #require(try shell.rows("members").first { $0["name"] as? String == "Bo" })
    return (shell, String(try #require(row["id"] as? Int)))
  }

  private func page(_ shell: Shell, _ person: String) throws -> [String: Any] {
    try shell.run("members", person, "--json").object()
  }

  private func sizes(_ shell: Shell) throws -> [String: Int] {
    Dictionary(
      uniqueKeysWithValues: try shell.rows("groups").map {
        ($0["name"] as? String ?? "", $0["members"] as? Int ?? -1)
      })
  }

  @Test func `out of one group leaves the other, and is no ban`() throws {
    let (shell, bo) = try community()
    let remove = ["person", "remove", bo, "--group", "A", "--reason", "ads", "--confirm", "Bo"]
    #expect(try shell.run(remove).status == 0)
    #expect(try sizes(shell) == ["A": 1, "B": 2])
    let after = try page(shell, bo)
    #expect(after["groups"] as? Int == 1 && after["ban_reason"] is NSNull)
    let memberships = try #require(after["memberships"] as? [[String: Any]])
    let left = memberships.filter { !($0["left_at"] is NSNull) }
    #expect(left.map { $0["group"] as? String } == ["A"])
    #expect(left.first?["left_at"] as? String == "2026-11-23T01:02:00Z")
    #expect(try shell.rows("outbox").map { $0["group"] as? String } == ["A"])
    #expect(try shell.run("person", "readmit", bo, "--group", "B").status == 2)
    #expect(try shell.run("person", "readmit", bo, "--group", "A").status == 0)
    #expect(try sizes(shell) == ["A": 2, "B": 2])
  }

  @Test func `a ban is out of all groups, and lifting it lets nobody in`() throws {
    let (shell, bo) = try community()
    #expect(
      try shell.run("person", "ban", bo, "--reason", "ads", "--confirm", "Bo").status == 0)
    #expect(try sizes(shell) == ["A": 1, "B": 1])
    #expect(try page(shell, bo)["ban_reason"] as? String == "ads")
    #expect(try Set(shell.rows("outbox").map { $0["group"] as? String }) == ["A", "B"])
    let lifted = try shell.run("person", "readmit", bo)
    #expect(lifted.status == 0)
    #expect(try page(shell, bo)["ban_reason"] is NSNull)
    #expect(try sizes(shell) == ["A": 1, "B": 1])
    // To take that back is a ban again.
    #expect(try shell.run("undo").status == 2)
    #expect(try shell.run("undo", "--confirm", "Bo").status == 0)
    #expect(try page(shell, bo)["ban_reason"] as? String == "ads")
    #expect(try shell.run("undo").status == 0)
    #expect(try sizes(shell) == ["A": 2, "B": 2])
    #expect(try shell.rows("outbox").isEmpty)
  }

  @Test func `who is merged counts for the other, and is apart again as before`() throws {
    let (shell, bo) = try community()
    let al = try #require(
      try shell.rows("members").first { $0["name"] as? String == "Al" }?["id"] as? Int)
    #expect(try shell.run("award", bo, "5", "--reason", "r").status == 0)
    #expect(try shell.run("merge", "Bo", "Al").status == 0)
    #expect(try shell.rows("members").ids == [al])
    #expect(try page(shell, "\(al)")["contribution"] as? Int == 5)
    #expect(try page(shell, "\(al)")["messages"] as? Int == 4)
    #expect(try page(shell, bo)["id"] as? Int == al)
    #expect(try shell.run("unmerge", "\(al)").status == 2)
    #expect(try shell.run("unmerge", bo).status == 0)
    #expect(try page(shell, "\(al)")["contribution"] as? Int == 0)
    #expect(try page(shell, bo)["contribution"] as? Int == 5)
  }
}
