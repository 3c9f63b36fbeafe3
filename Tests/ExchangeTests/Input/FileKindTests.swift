import Foundation
import Testing

@testable import Exchange

/// What is no file of text is told at once, with what to do.
@Suite struct `A path that is no text file` {
  private func folder(_ names: String...) throws -> String {
    let path = NSTemporaryDirectory() + UUID().uuidString
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    for name in names { try Data("x".utf8).write(to: URL(fileURLWithPath: path + "/" + name)) }
    return path
  }

  private func error(_ path: String) -> ExchangeError? {
    #expect(throws: ExchangeError.self) { try ExportReader.open(path: path) }
  }

  private func error(_ bytes: [UInt8]) -> ExchangeError? {
    #expect(throws: ExchangeError.self) {
      try ExportReader.open(ExportInput(name: "x", bytes: bytes))
    }
  }

  @Test func `is a folder: a file that is in it is named, or none`() throws {
    let telegram = try folder("a.csv", "photo.jpg", "result.json")
    #expect(error(telegram) == .isFolder(path: telegram, example: telegram + "/result.json"))
    let tables = try folder("readme.md", ".b.csv", "b.csv.gz")
    #expect(error(tables) == .isFolder(path: tables, example: tables + "/b.csv.gz"))
    let empty = try folder("notes.docx")
    #expect(error(empty) == .isFolder(path: empty, example: nil))
  }

  @Test func `is a device, which is not waited for`() {
    #expect(error("/dev/null") == .isDevice(path: "/dev/null"))
    #expect(error("/dev/zero") == .isDevice(path: "/dev/zero"))
  }

  @Test(arguments: [
    Array("%PDF-1.7\n".utf8) + [0xE2, 0xE3, 0xCF, 0xD3], Array("SQLite format 3\0".utf8),
    [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 0x0D, 0x49, 0x48, 0x44, 0x52],
    [0xFF, 0xD8, 0xFF, 0xE0, 0, 0x10, 0x4A, 0x46, 0x49, 0x46],
  ])
  func `is a picture, a document or a database`(bytes: [UInt8]) {
    #expect(error(bytes) == .notText(path: "x"))
  }

  private static let archives: [(Archive, [UInt8])] = [
    (.sevenZip, [0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C]), (.rar, Array("Rar!\u{1A}\u{7}\u{1}".utf8)),
    (.xz, [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0, 0, 4]), (.zstandard, [0x28, 0xB5, 0x2F, 0xFD, 4]),
    (.bzip2, [0x42, 0x5A, 0x68, 0x39, 0x31, 0x41, 0x59, 0x26, 0x53, 0x59]),
    (.tar, Array("a.csv\(String(repeating: "\0", count: 252))ustar".utf8)),
  ]

  @Test(arguments: archives)
  func `is packed, and by what`(archive: Archive, bytes: [UInt8]) {
    #expect(error(bytes) == .isArchive(path: "x", archive))
  }

  @Test func `is bytes of any kind, or zeros: nothing to convert, and not empty`() {
    var state: UInt64 = 7
    let noise: [UInt8] = (0..<5000).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(state >> 56)
    }
    #expect(error(noise) == .notText(path: "x"))
    #expect(error([UInt8](repeating: 0, count: 5000)) == .notText(path: "x"))
  }

  @Test func `is of Excel, old or new`() {
    #expect(error(zip([ZipFile("[Content_Types].xml", "x")])) == .isOffice(path: "x"))
    #expect(error([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) == .isOffice(path: "x"))
  }
}
