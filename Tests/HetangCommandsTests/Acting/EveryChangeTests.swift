import Testing

/// What holds for every change that scripts can make.
@Suite struct EveryChangeTests {
  @Test(arguments: Change.allCases)
  func `is told with its entry of the log, and undo gives back what was`(change: Change) throws {
    let shell = try Shell(.sample)
    let arguments = try change.arguments(in: shell)
    let before = try shell.shown(change.list)
    let told = try shell.run(arguments)
    #expect(told.status == 0 && told.errors == "", "\(told.errors)")
    let entry = try #require(told.output.firstMatch(of: #/ hetang undo (\d+) takes it back\.\n$/#))
    #expect(try shell.shown(change.list) != before)
    let undone = try shell.run(["undo", String(entry.1)] + Self.confirmation(of: arguments))
    #expect(undone.status == 0, "\(undone.errors)")
    #expect(undone.output.hasPrefix("Undone"))
    #expect(undone.output.hasSuffix(" hetang redo does it again.\n"))
    // Whoever was an operator stays in the list, switched off.
    #expect((try shell.shown(change.list) == before) == (change != .addOperator))
    let confirmed = change == .addOperator ? ["--confirm", "ana"] : []
    let redone = try shell.run(["redo"] + Self.confirmation(of: arguments) + confirmed)
    #expect(redone.status == 0, "\(redone.errors)")
  }

  @Test(arguments: Change.allCases)
  func `tried out, read only or by who may only look, nothing is done; then it is done once`(
    change: Change
  ) throws {
    let shell = try Shell(.sample)
    let arguments = try change.arguments(in: shell)
    let before = try shell.shown(change.list)
    let tried = try shell.run(arguments + ["--dry-run", "--json"])
    #expect(tried.output == #"{"audit":null,"created":[],"dry_run":true,"earlier":false}"# + "\n")
    let told = try shell.run(arguments + ["--dry-run", "--language", "zh-Hant"])
    #expect(told.status == 0, "\(told.errors)")
    #expect(told.output.hasPrefix("試執行，未作更動："))
    // Names stand as they are.
    let said = told.output.replacing(/（[^）]*）/, with: "")
    #expect(!said.contains(/[a-z]{3,} [a-z]{3,}/), "\(told.output)")
    for way in [["--read-only"], ["--as", "visitor", "--dry-run"]] {
      let refused = try shell.run(arguments + way)
      #expect(refused.status == 2 && refused.output == "", "\(way)")
      #expect(refused.errors.hasPrefix("hetang: ") && refused.errors.hasSuffix(".\n"))
    }
    #expect(try shell.shown(change.list) == before)
    let once = arguments + ["--once", "monday", "--json"]
    let first = try shell.run(once).object()
    #expect(Set(first.keys) == ["audit", "created", "dry_run", "earlier"])
    #expect(first["earlier"] as? Bool == false && first["dry_run"] as? Bool == false)
    for made in try #require(first["created"] as? [[String: Any]]) {
      #expect(Set(made.keys) == ["kind", "id"])
      #expect(made["kind"] is String && made["id"] is Int)
    }
    let again = try shell.run(once).object()
    #expect(again["earlier"] as? Bool == true)
    #expect(again["audit"] as? Int == first["audit"] as? Int)
  }

  /// What was confirmed to do it is confirmed to take it back.
  private static func confirmation(of arguments: [String]) -> [String] {
    guard let place = arguments.firstIndex(of: "--confirm") else { return [] }
    return Array(arguments[place...].prefix(2))
  }
}
