import Foundation
import Glibc
import PtyScreen
import Store
import Testing

@testable import Community

/// What happens to a console that is open.
@Suite struct OpenConsoleTests {
  private func logs(_ desk: Desk) -> [String] {
    let folder = desk.path(".local/state/hetang")
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return names.map { "\(folder)/\($0)" }
  }

  /// What the store says of who is on what, and how many consoles it takes for open.
  private func presence(_ desk: Desk) throws -> (claims: [Claim], consoles: Int) {
    let store = try Store.open(path: desk.store, readOnly: true)
    defer { try? store.close() }
    let now = Instant(Int64(Date().timeIntervalSince1970))
    return (try store.claims(at: now), try store.sessions().count)
  }

  /// What the doctor finds, but for the room on the disk.
  private func findings(_ desk: Desk, _ more: String...) throws -> [String] {
    let told = try desk.run(["doctor", "--json"] + more).object()
    let found = try #require(told["findings"] as? [[String: Any]])
    return found.compactMap { $0["check"] as? String }.filter { $0 != "room" }
  }

  /// Opens the first request: from then on others see who is on it.
  private func openRequest(_ it: PtyScreen, _ desk: Desk) throws {
    try it.openJoins()
    it.send(Press.enter)
    try it.waitUntil("the claim") { _ in (try? presence(desk).claims.count) == 1 }
  }

  @Test(arguments: [SIGSEGV, SIGKILL])
  func `whoever is gone without a word is on nothing any more`(signal: Int32) throws {
    let desk = try Desk(.sample)
    let it = try desk.console()
    try openRequest(it, desk)
    it.signal(signal)
    #expect(try it.waitForExit() == .killed(signal: signal))
    let after = try presence(desk)
    #expect(after.claims == [] && after.consoles == 0)
    // The rows are there still, which the doctor tells and the next console clears away.
    #expect(try findings(desk) == ["sessions"])
    let next = try desk.console()
    try openRequest(next, desk)
    #expect(try findings(desk) == [])
    next.signal(SIGKILL)
    _ = try next.waitForExit()
    #expect(try findings(desk, "--fix") == ["sessions"])
    #expect(try findings(desk) == [])
  }

  @Test(arguments: [SIGSEGV, SIGTRAP, SIGABRT])
  func `a crash leaves the terminal, one sentence and a log without names`(signal: Int32) throws {
    let desk = try Desk(.sample)
    let it = try desk.console(["--language", "en"], ["SWIFT_BACKTRACE": "enable=yes,color=no"])
    try it.openJoins()
    try it.press("a", "Approved 1")
    it.signal(signal)
    try it.expectGivenBack(.killed(signal: signal))
    let said = it.sent.components(separatedBy: "\u{1B}[?1049l").last ?? ""
    #expect(
      said.contains("hetang: stopped by an error of its own; what was confirmed is in the store."))
    for trace in ["Crash", "Thread", "Backtrace", "Fatal"] { #expect(!said.contains(trace)) }
    let log = try #require(logs(desk).first)
    #expect(said.contains(log))
    var state = stat()
    #expect(stat(log, &state) == 0 && state.st_mode & 0o777 == 0o600)
    let text = try String(contentsOfFile: log, encoding: .utf8)
    #expect(text.hasPrefix("hetang ") && text.contains("signal \(signal)\n"))
    let isPlain = text.utf8.allSatisfy { $0 < 128 }
    #expect(isPlain)
    // What was decided stays.
    let again = try desk.console()
    try again.waitForConsole()
    #expect(again.row(0).contains("11 joins"))
    #expect(try desk.run("log", "--verify").status == 0)
  }

  @Test func `a crash without a place for its log says so much`() throws {
    let desk = try Desk(.sample)
    let it = try desk.console([], ["XDG_STATE_HOME": "/dev/null/nowhere"])
    try it.waitForConsole()
    it.signal(SIGSEGV)
    try it.expectGivenBack(.killed(signal: SIGSEGV))
    #expect(it.sent.contains("stopped by an error of its own"))
    #expect(!it.sent.contains("/dev/null"))
  }

  @Test(arguments: [SIGTERM, SIGHUP])
  func `asked to end it says one sentence, and who was on what is free again`(
    signal: Int32
  ) throws {
    let desk = try Desk(.sample)
    let it = try desk.console()
    try openRequest(it, desk)
    it.signal(signal)
    try it.expectGivenBack(.exited(0))
    let after = try presence(desk)
    #expect(after.claims == [] && after.consoles == 0)
    #expect(try findings(desk) == [])
    #expect(it.sent.contains("hetang: asked to end; what was confirmed is in the store"))
    #expect(try desk.run("log", "--verify").status == 0)
  }

  @Test func `somebody removes the log of an open store`() throws {
    let desk = try Desk(.sample)
    let it = try desk.console()
    try it.openJoins()
    try it.press("a", "Approved 1")
    unlink(desk.store + "-wal")
    try it.waitForNotice("The store's log was removed")
    it.send("Q")
    try it.expectGivenBack(.exited(0))
    let again = try desk.console()
    try again.waitForConsole()
    #expect(again.row(0).contains("11 joins"))
    #expect(try desk.run("log", "--verify").status == 0)
  }
}
