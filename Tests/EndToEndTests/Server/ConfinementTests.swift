import Foundation
import Glibc
import PtyScreen
import Testing

/// Whoever has a key with a command of its own reaches the console and nothing else.
@Suite struct ConfinementTests {
  private func server() throws -> Server {
    let server = try Server()
    try server.letIn("ana")
    return server
  }

  @Test func `what they ask ssh to run is not run`() throws {
    let server = try server()
    let file = try server.desk.write("secret", to: "secret.txt")
    for words in ["cat '\(file)'", "sh", "hetang operators add eve --role moderator"] {
      let told = try server.ssh(as: "ana", "desk", words)
      #expect(told.status == 0)
      #expect(told.output.contains("荷塘 Hetang"))
      #expect(!told.output.contains("secret"))
    }
    let sftp = try server.sftp(as: "ana", "get \(file)")
    #expect(sftp.status != 0)
    #expect(!sftp.output.contains("secret"))
    #expect(try !server.desk.run("operators", "--json").output.contains("eve"))
  }

  @Test func `the line carries nothing else`() throws {
    let server = try server()
    let through = try server.ssh(as: "ana", "-W", "127.0.0.1:\(server.port)", "desk")
    #expect(through.status != 0)
    #expect(through.errors.contains("forwarding failed"))
    #expect(!through.output.contains("SSH-"))
    let back = try server.ssh(
      as: "ana", "-o", "ExitOnForwardFailure=yes", "-R", "0:127.0.0.1:\(server.port)", "-N", "desk")
    #expect(back.status != 0)
    #expect(back.errors.contains("forwarding failed"))
  }

  @Test func `a key that nobody was told of opens nothing`() throws {
    let server = try server()
    try Server.makeKey("eve", in: server.desk)
    let told = try server.ssh(as: "eve", "desk")
    #expect(told.status == 255)
    #expect(told.errors.contains("Permission denied"))
  }

  @Test func `no key leads to a shell, and none is told to stop the program`() throws {
    let server = try server()
    let ana = try server.console(as: "ana")
    try ana.waitForConsole()
    try ana.press(Press.suspend, "no shell")
    let process = try #require(server.process(of: "ana"))
    ana.send("\u{1C}\(Press.interrupt)2")
    try ana.waitUntil("the groups") { $0.shows("by urgency") }
    #expect(Processes.children(of: process) == [])
    #expect(Processes.isAlive(process))
  }

  @Test func `a crash ends the line and asks nothing`() throws {
    let server = try server()
    let ana = try server.console(as: "ana")
    try ana.waitForConsole()
    let process = try #require(server.process(of: "ana"))
    kill(process, SIGSEGV)
    _ = try ana.waitForExit()
    #expect(!ana.sent.contains("debug") && !ana.sent.contains("interact"))
  }

  /// What the near end says of itself names no file that the program would open.
  @Test func `an environment that names files`() throws {
    let server = try server()
    for terminal in ["../../../../../etc/passwd", "/etc/passwd"] {
      let it = try server.plainConsole(as: "ana", terminal: terminal)
      try it.waitForConsole()
      #expect(!it.sent.contains("root:"))
    }
    let ana = try server.console(as: "ana", .init(locale: "../../../../../etc/passwd"))
    try ana.waitForConsole()
    #expect(ana.row(1).contains("1 Today"))
  }

  @Test func `who is switched off is out at once, also on an open line`() throws {
    let server = try server()
    let ana = try server.console(as: "ana")
    try ana.openJoins()
    #expect(try server.desk.run("operators", "disable", "ana").status == 0)
    ana.send("a")
    try ana.waitUntil("the refusal") { $0.foot.contains("switched off") || $0.foot.contains("not") }
    #expect(ana.waiting.hasPrefix("waiting · 12"))
    let told = try server.ssh(as: "ana", "desk")
    #expect(told.status == 2)
    #expect(told.errors.contains("switched off"))
  }
}
