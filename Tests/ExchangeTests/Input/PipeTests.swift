import Community
import Foundation
import Testing

@testable import Exchange

/// An export that comes through a pipe is read as one from a file.
struct PipeTests {
  /// Lets `body` read what is written into a pipe that ends there.
  private func piping(_ bytes: [UInt8], _ body: (_ path: String) throws -> Void) throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    let count = write(ends[1], bytes, bytes.count)
    close(ends[1])
    defer { close(ends[0]) }
    #expect(count == bytes.count)
    try body("/dev/fd/\(ends[0])")
  }

  private func read(_ input: ExportInput) throws -> (ImportReport, [ChatRecord]) {
    let reader = try ExportReader.open(
      input, options: ReadOptions(zone: .utc, dateOrder: .dayFirst, groupName: "g"))
    var records: [ChatRecord] = []
    let report = try reader.read(into: { records.append($0) })
    return (report, records)
  }

  @Test(arguments: [Samples.telegram, Samples.whatsapp])
  func `as from a file, however often it begins anew`(text: String) throws {
    let bytes = Array(text.utf8)
    let (_, wanted) = try read(ExportInput(name: "x.txt", bytes: bytes))
    #expect(!wanted.isEmpty)
    try piping(bytes) { path in
      let (report, records) = try read(ExportInput(path: path))
      #expect(report.path == path)
      #expect(records.count == wanted.count)
    }
  }

  private func bytes(_ spool: PipeSpool, _ most: Int, from place: Int64) throws -> [UInt8] {
    var room = [UInt8](repeating: 0, count: most)
    let count = try room.withUnsafeMutableBytes { try spool.read(into: $0, from: place) }
    return Array(room.prefix(count))
  }

  @Test func `any place of what was read is read again, up to its last byte`() throws {
    let all = Array("0123456789".utf8)
    try piping(all) { path in
      let spool = PipeSpool(path: path)
      let drained = try spool.drain()
      #expect(drained == 10)
      for place in 0...10 {
        let read = try bytes(spool, 16, from: Int64(place))
        #expect(read == Array(all[place...]))
      }
    }
  }

  @Test func `what was read is followed by what was not`() throws {
    let all = Array("0123456789".utf8)
    try piping(all) { path in
      let spool = PipeSpool(path: path)
      for (place, most, end) in [(0, 4, 4), (3, 8, 4), (4, 3, 7), (0, 16, 7), (7, 16, 10)] {
        let read = try bytes(spool, most, from: Int64(place))
        #expect(read == Array(all[place..<end]))
      }
    }
  }

  /// It would be called by the number of the pipe.
  @Test func `a group that nothing names is asked for`() throws {
    try piping(Array(Samples.whatsapp.utf8)) { path in
      #expect(throws: ExchangeError.needsGroupName(path: path)) {
        try ExportReader.open(path: path, options: .utc).read(into: { _ in })
      }
    }
    let unnamed =
      #"{"messages":[{"id":1,"from_id":"user1","from":"A","date_unixtime":"1740704400"}]}"#
    try piping(Array(unnamed.utf8)) { path in
      #expect(throws: ExchangeError.needsGroupName(path: path)) {
        try ExportReader.open(path: path).read(into: { _ in })
      }
    }
    try piping(Array(unnamed.utf8)) { path in
      let named = try ExportReader.open(path: path, options: ReadOptions(unnamed: "n"))
      #expect(try named.read(into: { _ in }).groups == ["n"])
    }
  }

  @Test func `a group in an archive is called by what is in there`() throws {
    func group(_ name: String) throws -> [String] {
      var found: [String] = []
      try piping(zip([ZipFile(name, Samples.whatsapp)])) { path in
        found = try ExportReader.open(path: path, options: .utc).read(into: { _ in }).groups
      }
      return found
    }
    #expect(try group("WhatsApp Chat with A.txt") == ["A"])
    #expect(try group("WhatsApp Chat - B/_chat.txt") == ["B"])
    #expect(throws: ExchangeError.self) { try group("_chat.txt") }
  }

  @Test func `what is compressed is uncompressed`() throws {
    try piping(gzip(Samples.telegram)) { path in
      let records = try read(ExportInput(path: path)).1
      #expect(!records.isEmpty)
    }
  }

  @Test func `an empty one is empty`() throws {
    try piping([]) { path in
      #expect(throws: ExchangeError.isEmpty(path: path)) { try read(ExportInput(path: path)) }
    }
  }

  @Test func `nothing of it is left in a folder`() throws {
    let folder = NSTemporaryDirectory()
    func kept() throws -> [String] {
      try FileManager.default.contentsOfDirectory(atPath: folder)
        .filter { $0.hasPrefix("hetang-import-") }
    }
    let before = try kept()
    try piping(Array(Samples.telegram.utf8)) { path in
      _ = try ExportReader.open(path: path)
      #expect(try kept() == before)
    }
  }
}
