import Community
import Testing

@testable import Exchange

/// Compressed files as disks, tapes and copies leave them.
@Suite struct `A gzip file` {
  private let text = "group,member,timestamp\ng,a,1718454900\n"
  private let row = "g,b,1718454901\n"

  private func read(_ bytes: [UInt8]) throws -> Reading {
    try Reading(bytes: bytes, name: "a.csv.gz")
  }

  @Test func `of several members is all of them`() throws {
    let reading = try read(gzip(text) + gzip(row) + gzip("") + gzip(row))
    #expect(reading.events.map(\.account?.name) == ["a", "b", "b"])
    #expect(!reading.report.isTruncated)
  }

  @Test(arguments: [1, 2, 511, 4096])
  func `filled up with zeros is whole`(count: Int) throws {
    let reading = try read(gzip(text) + [UInt8](repeating: 0, count: count))
    #expect(reading.events.count == 1)
    #expect(!reading.report.isTruncated)
    #expect(reading.report.warningTotal == 0)
  }

  @Test(arguments: [[0x41], [0x1F], [0x1F, 0x8B, 0xFF], [1, 0, 0]] as [[UInt8]])
  func `with something else behind it may not be whole`(rest: [UInt8]) throws {
    let reading = try read(gzip(text) + rest)
    #expect(reading.events.count == 1)
    #expect(reading.report.isTruncated)
  }

  @Test func `that is cut anywhere gives what it can, and says so`() throws {
    let whole = gzip(text + row + row)
    for end in 11..<whole.count {
      guard let reading = try? read(Array(whole[..<end])) else { continue }
      #expect(reading.report.isTruncated, "\(end)")
      #expect(reading.events.count <= 3)
    }
  }

  @Test func `that is damaged is refused, and says where`() {
    var bytes = gzip(text)
    bytes[bytes.count - 6] ^= 0xFF
    #expect(throws: ExchangeError.self) { try read(bytes) }
    #expect(throws: ExchangeError.self) {
      try read([0x1F, 0x8B] + [UInt8](repeating: 7, count: 50))
    }
  }
}
