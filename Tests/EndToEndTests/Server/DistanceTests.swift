import Foundation
import HostileCorpus
import PtyScreen
import Testing

/// A day's work over ssh, through a real sshd.
@Suite struct DistanceTests {
  /// The console's terminals at the far end, each with and one without a locale that says UTF-8.
  private static let fars: [Server.Far] =
    ["xterm-256color", "tmux-256color", "screen", "linux", "vt100"].map { .init(terminal: $0) }
    + [.init(locale: nil)]

  /// - Parameter noticingSilence: Whether the server asks now and then whether somebody is there.
  private func server(noticingSilence: Bool = false) throws -> Server {
    let asking = ["ClientAliveInterval 1", "ClientAliveCountMax 1"]
    let server = try Server(noticingSilence ? asking : [])
    try server.letIn("ana", "ben")
    return server
  }

  @Test(arguments: fars)
  func `approved, awarded, undone, planned, cut off, and back`(far: Server.Far) throws {
    let server = try server()
    let ana = try server.console(as: "ana", far)
    let ben = try server.console(as: "ben")
    try ana.openJoins()
    try ben.openJoins()
    try ana.press("a", "Approved 1")
    try ben.waitUntil("the row gone") { $0.waiting.hasPrefix("waiting · 11") }
    try award(ana)
    try ana.press("u", "Undone")
    try plan("早安,荷塘", ana)
    try write("写到一半", ana)
    try ana.cut(.clientGone)
    try ben.waitUntil("ana gone") { !$0.row(1).contains("ana") && !$0.foot.isEmpty }

    let again = try server.console(as: "ana", far)
    try again.waitForConsole()
    #expect(again.row(0).contains("11 joins"))
    try expectDraft("写到一半", again)
    let log = try server.desk.run("log", "--verify")
    #expect(log.status == 0 && log.output.contains("whole"))
    for it in [ana, ben, again] { #expect(SentSequences(it.rawBytes).isUTF8) }
  }

  @Test func `a second operator sees a change and its undoing without a key`() throws {
    let server = try server()
    let (ana, ben) = (try server.console(as: "ana"), try server.console(as: "ben"))
    try ana.openJoins()
    try ben.openJoins()
    for (key, told, count) in [
      // The third key means the row that came back, be it seen already or not.
      ("a", "Approved 1", 11), ("u", "Undone", 12), ("a", "Approved 1", 11),
    ] {
      try ana.press(key, told)
      try ben.waitUntil("the change") { $0.waiting.hasPrefix("waiting · \(count)") }
    }
  }

  @Test(arguments: Line.Cut.allCases)
  func `a cut line lets go of what was open`(cut: Line.Cut) throws {
    let server = try server(noticingSilence: cut == .silence)
    let (ana, ben) = (try server.console(as: "ana"), try server.console(as: "ben"))
    try ana.openJoins()
    try ben.openJoins()
    ana.send(Press.enter)
    try ben.waitUntil("the claim") { $0.shows("@ana") && $0.row(1).contains("here: ana") }
    try ana.cut(cut)
    try ben.waitUntil("nobody on it") { !$0.shows("@ana") && !$0.row(1).contains("ana") }
    try ben.press("a", "Approved 1")
  }

  @Test(arguments: Line.Cut.allCases)
  func `what was being written when the line was cut is offered again`(cut: Line.Cut) throws {
    let server = try server(noticingSilence: cut == .silence)
    let (ana, ben) = (try server.console(as: "ana"), try server.console(as: "ben"))
    try ana.waitForConsole()
    try ben.waitUntil("ana") { $0.row(1).contains("here: ana") }
    try write("早安", ana)
    try ana.cut(cut)
    try ben.waitUntil("ana gone") { !$0.row(1).contains("ana") && !$0.foot.isEmpty }
    try expectDraft("早安", try server.console(as: "ana"))
  }

  @Test func `the text reaches the clipboard at the near end`() throws {
    let server = try server()
    let ana = try server.console(as: "ana", .init(terminal: "tmux-256color"))
    try ana.waitForConsole()
    try plan("早安", ana)
    ana.send("4/早安\r")
    try ana.waitUntil("it in the list") { $0.shows("open · 1") && $0.foot.contains("Enter open") }
    ana.send(Press.enter)
    try ana.waitUntil("the hand-off") { $0.shows("Send by hand") && $0.shows("y copy") }
    ana.send("y")
    let copied = Data("早安".utf8).base64EncodedString()
    try ana.waitUntil("the copy") { it in
      it.shows("Handed to your clipboard")
        && SentSequences(it.rawBytes).systemCommands.contains { $0.hasSuffix(copied) }
    }
  }

  private func award(_ it: PtyScreen) throws {
    it.send("3")
    try it.waitUntil("the members") { $0.shows("by last seen") && $0.foot.contains("open") }
    it.send("w")
    try it.waitUntil("the rules") { $0.shows("give at once") }
    it.send("1")
    try it.waitUntil("the points given") { !$0.shows("give at once") && $0.foot.contains("10") }
  }

  private func plan(_ text: String, _ it: PtyScreen) throws {
    try write(text, it)
    it.send("\t")
    try it.waitUntil("the groups") { $0.shows("[ ]") && $0.shows("Space mark") }
    it.send(" ")
    try it.waitUntil("one chosen") { $0.shows("1 chosen") }
    try it.press(Press.finish, "Due now in 1")
  }

  private func write(_ text: String, _ it: PtyScreen) throws {
    it.send("4p")
    try it.waitUntil("the composer") { $0.shows("New post") && $0.shows("^s finish") }
    it.send(text)
    try it.waitUntil("the text") { $0.shows(text) }
  }

  private func expectDraft(_ text: String, _ it: PtyScreen) throws {
    try it.waitForConsole()
    it.send("4p")
    try it.waitUntil("the draft") { $0.shows("Draft of") && $0.shows(text) }
  }
}
