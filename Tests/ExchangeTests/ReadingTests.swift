import Community
import Foundation
import Testing

@testable import Exchange

@Suite struct ReadingTests {
  @Test func `gzip is read as if it were plain, also when it is cut off`() throws {
    let text = "group,member,timestamp\n" + String(repeating: "g,m,1718454900\n", count: 5)
    let packed = gzip(text)
    #expect(try Reading(bytes: packed).events.count == 5)
    #expect(try Reading(bytes: packed + packed).report.counts.skipped == 1)
    let cut = try Reading(bytes: Array(packed.dropLast(4)))
    #expect(cut.report.isTruncated)
    #expect(cut.events.count <= 5)
    var damaged = packed
    for index in 10..<packed.count - 8 { damaged[index] = 0xFF }
    #expect(throws: ExchangeError.self) { try Reading(bytes: damaged) }
  }

  @Test func `a file on disk is read, with progress to its end`() throws {
    let path = NSTemporaryDirectory() + "exchange-\(UUID().uuidString).json"
    try Samples.telegram.write(toFile: path, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(atPath: path) }
    var done: [Int64] = []
    var all: Int64?
    let report = try ExportReader.open(path: path).read(into: { _ in }) {
      done.append($0)
      all = $1
    }
    #expect(report.counts.messages == 3)
    #expect(done == done.sorted())
    #expect(done.last == Int64(Samples.telegram.utf8.count))
    #expect(all == done.last)
  }

  @Test func `two passes are one progress`() throws {
    let input = ExportInput(name: "a.txt", bytes: Array(Samples.whatsapp.utf8))
    var done: [Int64] = []
    _ = try ExportReader.open(input, options: .utc).read(
      into: { _ in }, progress: { at, _ in done.append(at) })
    #expect(done == done.sorted())
    #expect(done.last == Int64(Samples.whatsapp.utf8.count))
  }

  @Test func `reading stops when asked, and when the sink fails`() throws {
    let input = ExportInput(name: "x", bytes: Array(Samples.telegram.utf8))
    let reader = try ExportReader.open(input)
    #expect(throws: ExchangeError.cancelled(path: "x")) {
      try reader.read(into: { _ in }, isCancelled: { true })
    }
    struct Full: Error {}
    #expect(throws: Full.self) { try reader.read(into: { _ in throw Full() }) }
  }

  @Test func `lines end with LF or CRLF, and the last needs no end`() throws {
    for piece in 16...24 {
      let bytes = Array("\u{FEFF}one\r\n\r\n三三三三三三\nlast".utf8)
      var lines = LineReader(ByteWindow(MemorySource(bytes), path: "", piece: piece))
      var found: [TextLine] = []
      while let line = try lines.next() { found.append(line) }
      #expect(found.map(\.text) == ["one", "", "三三三三三三", "last"])
      #expect(found.map(\.number) == [1, 2, 3, 4])
    }
  }
}
