import Community
import Store
import Testing

@testable import Console

@Suite struct `Who is here` {
  private let start = Instant(1_000)
  private let two = [SessionID(1), SessionID(2)]

  @Test func `is looked at when the store was written to, and else every ten seconds`() {
    var watch = SessionWatch()
    #expect(watch.isDue(at: start, wasWritten: false))
    _ = watch.see(two, at: start)
    #expect(!watch.isDue(at: start + 1, wasWritten: false))
    #expect(watch.isDue(at: start + 1, wasWritten: true))
    #expect(!watch.isDue(at: start + 9, wasWritten: false))
    #expect(watch.isDue(at: start + 10, wasWritten: false))
    #expect(watch.isDue(at: start - 3_600, wasWritten: false))
  }

  @Test func `changes when a console comes or goes, not with the first look`() {
    var watch = SessionWatch()
    let looks = [two, two, [SessionID(2)], [SessionID(2)]]
    #expect(looks.map { watch.see($0, at: start) } == [false, false, true, false])
  }
}
