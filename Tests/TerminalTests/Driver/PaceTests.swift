import PtyScreen
import Testing

/// Frames that come fast are asked about: the terminal's answer tells whether it keeps up.
@Suite struct PaceTests {
  private func questions(_ it: PtyScreen) -> Int {
    String(decoding: it.rawBytes, as: UTF8.self).ranges(of: "\u{1B}[5n").count
  }

  /// Moves until that many questions came; each frame is small, so it takes some.
  private func move(_ it: PtyScreen, until count: Int) {
    for step in 0..<60 where questions(it) < count {
      it.send(step % 2 == 0 ? "j" : "k")
      it.settle(milliseconds: 20)
    }
  }

  @Test func `fast frames are asked about, one question at a time`() throws {
    let it = try probe()
    try it.waitForFrame(1)
    it.send("a")
    for count in 1...3 {
      move(it, until: count)
      #expect(questions(it) == count)
      it.send("\u{1B}[0n")
    }
    #expect(!it.shows("key"))
    it.send("q")
    #expect(try it.waitForExit() == .exited(0))
  }

  @Test func `a terminal that does not answer is asked once, and left all the same`() throws {
    let it = try probe()
    try it.waitForFrame(1)
    it.send("a")
    move(it, until: 2)
    #expect(questions(it) == 1)
    it.send("q")
    #expect(try it.waitForExit() == .exited(0))
  }
}
