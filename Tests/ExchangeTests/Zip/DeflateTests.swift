import Foundation
import Testing

@testable import Exchange

@Suite struct `Deflated data` {
  /// 5 000 times “a”, then 700 times “bcd”.
  private let packed = Array(
    Data(base64Encoded: "7cIxEQAACASgrK/2z2AEJzc4EgAAAADgW/Woqp4X") ?? Data())
  private let whole = String(repeating: "a", count: 5000) + String(repeating: "bcd", count: 700)

  private func contents(
    of bytes: [UInt8], room: Int
  ) throws -> (text: String, endedEarly: Bool) {
    let source = try DeflateSource(MemorySource(bytes), path: "x")
    var all: [UInt8] = []
    while true {
      let piece = try source.beginning(room)
      if piece.isEmpty { break }
      all += piece
    }
    return (String(decoding: all, as: UTF8.self), source.endedEarly)
  }

  @Test(arguments: [1, 2, 3, 257, 258, 259, 5000, 8000])
  func `is whole, however little is asked for at once`(room: Int) throws {
    let (text, endedEarly) = try contents(of: packed, room: room)
    #expect(text == whole)
    #expect(!endedEarly)
  }

  @Test func `that is cut gives what it can, and says so`() throws {
    for end in 0..<packed.count {
      let (text, endedEarly) = try contents(of: Array(packed[..<end]), room: 100)
      #expect(whole.hasPrefix(text), "\(end)")
      #expect(endedEarly, "\(end)")
    }
  }

  @Test func `is not read beyond its end`() throws {
    let (text, endedEarly) = try contents(of: packed + Array("PK".utf8), room: 64)
    #expect(text == whole)
    #expect(!endedEarly)
  }
}
