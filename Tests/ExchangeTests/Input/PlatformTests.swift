import Community
import Testing

@testable import Exchange

/// `--platform` against what a file says itself.
@Suite struct `A platform that is asked for` {
  private func read(_ text: String, _ platform: Platform?) throws -> Reading {
    try Reading(
      text, name: "a", options: ReadOptions(zone: .utc, dateOrder: .dayFirst, platform: platform))
  }

  private static let files: [(String, Platform)] = [
    (Samples.telegram, .telegram), (Samples.chatlab, .wechat),
    ("13/01/2026, 09:03 - Mei: welcome\n", .whatsapp),
    ("platform,group,member,timestamp\nQQ,g,a,1772326800\n", .qq),
  ]

  @Test(arguments: files)
  func `gives way to the file's own, and that is told`(text: String, own: Platform) throws {
    let reading = try read(text, .discord)
    #expect(Set(reading.groups.map(\.platform)) == [own])
    #expect(reading.warnings.contains(.platformNotUsed(said: own.rawValue)))
  }

  @Test(arguments: files)
  func `is nothing to tell of where it is the file's, or none`(text: String, own: Platform) throws {
    for asked in [own, nil] {
      let told = try read(text, asked).warnings.contains {
        if case .platformNotUsed = $0 { true } else { false }
      }
      #expect(!told)
    }
  }

  @Test func `is that of a file which does not say`() throws {
    let reading = try read("group,member,timestamp\ng,a,1772326800\n", .wechat)
    #expect(reading.groups.map(\.platform) == [.wechat])
    #expect(reading.warnings.isEmpty)
  }
}
