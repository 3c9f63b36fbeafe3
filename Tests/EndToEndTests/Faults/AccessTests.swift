import Foundation
import GRDB
import PtyScreen
import Testing

/// A store that may not be written, or that somebody else holds.
@Suite struct AccessTests {
  /// root writes everywhere; without these two of its rights it may do what a file's mode says.
  private let withoutThem = "--bounding-set=-dac_override,-dac_read_search"

  private func runAsOthers(
    _ desk: Desk, _ arguments: String..., in folder: URL? = nil
  ) throws -> Told {
    let all = [hetang] + arguments + ["--store", desk.store]
    guard getuid() == 0 else {
      return try Told(
        Array(all.dropFirst()), environment: desk.environment(), in: folder ?? desk.folder)
    }
    return try Told(
      [withoutThem] + all, of: "/usr/bin/setpriv",
      environment: desk.environment(), in: folder ?? desk.folder)
  }

  @Test func `a file that may only be read can be looked at`() throws {
    let desk = try Desk(.sample)
    chmod(desk.store, 0o440)
    let refused = try runAsOthers(desk, "groups")
    #expect(refused.status == 74)
    #expect(refused.errors.contains("You may read \(desk.store) but not write it"))
    #expect(refused.errors.contains("--read-only"))
    let shown = try runAsOthers(desk, "groups", "--read-only", "--json")
    let rows = try shown.rows()
    #expect(shown.status == 0 && !rows.isEmpty)
    let changed = try runAsOthers(desk, "task", "add", "x", "--read-only")
    #expect(changed.status == 2)
  }

  private func consoleAsOthers(_ desk: Desk, _ arguments: String...) throws -> PtyScreen {
    let all = ["--store", desk.store, "--language", "en"] + arguments
    guard getuid() == 0 else { return try desk.screen(hetang, all) }
    return try desk.screen("/usr/bin/setpriv", [withoutThem, hetang] + all)
  }

  @Test func `the console on a file that may only be read`() throws {
    let desk = try Desk(.sample)
    chmod(desk.store, 0o440)
    let refused = try consoleAsOthers(desk)
    #expect(try refused.waitForExit() == .exited(74))
    #expect(refused.sent.contains("You may read \(desk.store) but not write it"))
    // The terminal was not taken: the sentence stands where the command was typed.
    #expect(!refused.sent.contains("\u{1B}[?1049h"))
    let shown = try consoleAsOthers(desk, "--read-only")
    try shown.waitForConsole()
    shown.send("Q")
    try shown.expectGivenBack(.exited(0))
  }

  @Test func `a folder in which nothing can be written`() throws {
    let desk = try Desk(.sample)
    chmod(desk.folder.path, 0o555)
    defer { chmod(desk.folder.path, 0o755) }
    // What it says goes elsewhere meanwhile.
    let elsewhere = try Desk()
    for command in ["groups", "tasks"] {
      let told = try runAsOthers(desk, command, in: elsewhere.folder)
      #expect(told.status == 74)
      #expect(told.errors.contains("Nothing can be written in the folder \(desk.folder.path)"))
    }
  }

  /// Another program that has begun to write and does not end.
  private func hold(_ desk: Desk) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: desk.store, configuration: configuration)
    try other.inDatabase {
      try $0.execute(sql: "BEGIN EXCLUSIVE; UPDATE chat_group SET stale = stale")
    }
    return other
  }

  @Test func `the console meets a store that another program holds`() throws {
    let desk = try Desk(.sample)
    let before = try desk.console(["--language", "en"])
    try before.openJoins()
    let other = try hold(desk)
    defer { try? other.close() }
    let held = "Another program holds the store; nothing was changed."
    try before.press("a", held)
    // One that is opened now can be looked at, and others do not see who looks.
    let new = try desk.console(["--language", "en"])
    try new.waitForConsole()
    #expect(new.row(0).contains("12 joins"))
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    for it in [before, new] {
      it.send("Q")
      try it.expectGivenBack(.exited(0))
    }
  }

  @Test func `a store that another program holds`() throws {
    let desk = try Desk(.sample)
    let other = try hold(desk)
    defer { try? other.close() }
    let told = try desk.run("task", "add", "x")
    #expect(told.status == 74)
    #expect(
      told.errors == "hetang: Another program holds the store; nothing was changed. Try again.\n")
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try desk.run("task", "add", "x").status == 0)
  }
}
