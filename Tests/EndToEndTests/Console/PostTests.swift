import Foundation
import HostileCorpus
import PtyScreen
import Testing

/// A post from its first word to its confirmation.
@Suite struct PostTests {
  private func openComposer(_ it: PtyScreen) throws {
    try it.waitForConsole()
    it.send("p")
    try it.waitUntil("the composer") { $0.shows("New post") && $0.shows("^s finish") }
  }

  @Test func `written, planned, handed off and confirmed`() throws {
    let it = try Desk(.sample).console()
    try openComposer(it)
    it.send("早安,荷塘\r第二行")
    try it.waitUntil("the text") { $0.shows("早安,荷塘") && $0.shows("第二行") }
    it.send("\t")
    try it.waitUntil("the groups") { $0.shows("[ ]") && $0.shows("Space mark") }
    it.send(" ")
    try it.waitUntil("one chosen") { $0.shows("1 chosen") }
    try it.press(Press.finish, "Due now in 1")
    it.send("/早安\r")
    try it.waitUntil("it in the queue") { $0.row(6).contains("早安") && $0.foot.contains("open") }
    it.send(Press.enter)
    try it.waitUntil("the hand-off") { $0.shows("Send by hand") && $0.shows("y copy") }
    it.send("y")
    try it.waitUntil("the copy") { $0.shows("Handed to your clipboard") && $0.shows("Enter sent") }
    let copied = SentSequences(it.rawBytes).systemCommands
    #expect(copied == ["52;c;" + Data("早安,荷塘\n第二行".utf8).base64EncodedString()])
    try it.press(Press.enter, "Confirmed 1")
  }

  @Test func `a paste is text and nothing else`() throws {
    let it = try Desk(.sample).console()
    try openComposer(it)
    it.send("\u{1B}[200~坏\u{1B}[31m字\u{7}\u{202E}反\u{13}\u{0}尾\rQ\u{9B}2J完\u{1B}[201~")
    try it.waitUntil("the end of the paste") { $0.shows("完") }
    #expect(it.shows("New post"))
    it.send(Press.escape)
    try it.waitUntil("the question") { $0.shows("Leave without finishing?") && $0.shows("discard") }
    it.send("2")
    try it.waitUntil("the queue") { !$0.shows("New post") && $0.foot.contains("open") }
    it.send("Q")
    #expect(try it.waitForExit() == .exited(0))
    let sent = SentSequences(it.rawBytes)
    #expect(sent.strangeControls == [])
    #expect(sent.strangeScalars == [])
  }
}
