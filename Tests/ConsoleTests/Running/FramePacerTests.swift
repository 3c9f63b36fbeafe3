import Testing

@testable import Console

@Suite struct FramePacerTests {
  private let start = ContinuousClock.now

  @Test func `one key is no movement`() {
    var pacer = FramePacer()
    #expect(!pacer.isMoving(at: start))
    pacer.noteKey(at: start)
    #expect(!pacer.isMoving(at: start))
    pacer.noteKey(at: start + .milliseconds(200))
    #expect(!pacer.isMoving(at: start + .milliseconds(200)))
  }

  @Test func `keys that follow each other fast are one, until they stop`() {
    var pacer = FramePacer()
    pacer.noteKey(at: start)
    let next = start + .milliseconds(33)
    pacer.noteKey(at: next)
    #expect(pacer.isMoving(at: next + .milliseconds(40)))
    #expect((5...11).contains(pacer.wait(at: next + .milliseconds(40))))
    #expect(!pacer.isMoving(at: next + .milliseconds(50)))
    #expect(pacer.wait(at: next + .milliseconds(50)) == 1)
  }

  @Test(arguments: [(49, true), (50, false), (51, false)])
  func `two keys fifty milliseconds apart are two`(milliseconds: Int, isOne: Bool) {
    var pacer = FramePacer()
    pacer.noteKey(at: start)
    let next = start + .milliseconds(milliseconds)
    pacer.noteKey(at: next)
    #expect(pacer.isMoving(at: next) == isOne)
    #expect(!pacer.isMoving(at: next + .milliseconds(50)))
    #expect(pacer.isMoving(at: next + .milliseconds(49)) == isOne)
  }

  @Test func `a line that was too slow stays so until the movement is over`() {
    var pacer = FramePacer()
    pacer.noteKey(at: start)
    pacer.noteBehind()
    // One key may come late for many reasons.
    #expect(!pacer.isSlow)
    pacer.noteKey(at: start + .milliseconds(33))
    #expect(!pacer.isSlow)
    pacer.noteBehind()
    #expect(pacer.isSlow)
    pacer.noteKey(at: start + .milliseconds(66))
    #expect(pacer.isSlow)
    pacer.noteKey(at: start + .milliseconds(400))
    #expect(!pacer.isSlow)
  }
}
