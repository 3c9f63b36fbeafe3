import Foundation
import Testing

@testable import Community

@Suite struct `Looks at Today` {
  private func sighting(_ minute: Int64) -> Sighting {
    Sighting(at: Instant(minute * 60), groups: [], lastAlert: minute, lastJoin: 0, lastImport: 0)
  }

  private func moment(_ minute: Int64) -> Instant { Instant(minute * 60) }

  @Test func `the first look stays the first for half an hour`() {
    let looks = Looks(first: sighting(0))
    #expect(looks.baseline(at: moment(30)) == nil)
    #expect(looks.baseline(at: moment(31)) == sighting(0))
  }

  @Test func `who comes back soon is told the same again`() {
    var looks = Looks(first: sighting(0))
    looks.note(sighting(600))
    #expect(looks.baseline(at: moment(610)) == sighting(0))
    looks.note(sighting(620))
    looks.note(sighting(640))
    #expect(looks.baseline(at: moment(650)) == sighting(0))
    #expect(looks.baseline(at: moment(671)) == sighting(640))
  }

  @Test func `of two sessions the later look counts`() {
    var looks = Looks(first: sighting(600))
    looks.note(sighting(500))
    #expect(looks.latest == sighting(600))
    #expect(looks.earlier == nil)
  }

  @Test func `they survive as JSON`() throws {
    var looks = Looks(first: sighting(0))
    looks.note(
      Sighting(
        at: moment(900), groups: [.init(group: GroupID(3), until: moment(7), colour: .red)],
        lastAlert: 1, lastJoin: 2, lastImport: 3))
    #expect(try JSONDecoder().decode(Looks.self, from: JSONEncoder().encode(looks)) == looks)
  }
}
