import Testing

@testable import Community

/// Walks through days of leaving and coming back, checked against all sightings ever made.
@Suite struct `Any row of looks` {
  private let pause = Int64(Looks.pause.value) * 60

  private func sighting(_ at: Int64) -> Sighting {
    Sighting(at: Instant(at), groups: [], lastAlert: at, lastJoin: 0, lastImport: 0)
  }

  @Test(arguments: 0..<30)
  func `tells against the last look that was over`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    var now: Int64 = 0
    var looks = Looks(first: sighting(0))
    // Each look is a row of sightings, none more than the pause after the one before.
    var rows: [[Int64]] = [[0]]
    for _ in 0..<60 {
      now += Int64(random.pick([1, 600, 1800, 1801, 7200, 90_000]))
      if let last = rows.last?.last, now - last <= pause {
        rows[rows.count - 1].append(now)
      } else {
        rows.append([now])
      }
      looks.note(sighting(now))
      #expect(looks.latest == sighting(now))
      let before = rows.count > 1 ? rows[rows.count - 2].last : nil
      #expect(looks.baseline(at: Instant(now)) == before.map(sighting))
      #expect(looks.baseline(at: Instant(now + pause)) == before.map(sighting))
      #expect(looks.baseline(at: Instant(now + pause + 1)) == sighting(now))
    }
  }

  @Test func `is not disturbed by a clock that was set back`() {
    var looks = Looks(first: sighting(100_000))
    looks.note(sighting(5))
    #expect(looks.latest == sighting(100_000))
    #expect(looks.baseline(at: Instant(5)) == nil)
  }

  @Test func `is kept in this form`() throws {
    var looks = Looks(first: sighting(0))
    looks.note(
      Sighting(
        at: Instant(9_000), groups: [.init(group: GroupID(3), until: Instant(8), colour: .red)],
        lastAlert: 1, lastJoin: 2, lastImport: 3))
    let kept =
      #"{"earlier":{"at":0,"groups":[],"lastAlert":0,"lastImport":0,"lastJoin":0},"#
      + #""latest":{"at":9000,"groups":[{"colour":2,"group":3,"until":8}],"#
      + #""lastAlert":1,"lastImport":3,"lastJoin":2}}"#
    #expect(try plainJSON(looks) == kept)
    #expect(try fromJSON(Looks.self, kept) == looks)
  }
}
