import Testing

@testable import Exchange

/// Archives that are locked, broken or made to harm: each is refused with its reason.
@Suite struct `A zip archive that cannot be read` {
  private let table = "group,member,timestamp\ng,a,1718454900\n"

  private func error(_ bytes: [UInt8]) -> ExchangeError? {
    #expect(throws: ExchangeError.self) { try Reading(bytes: bytes, name: "x.zip") }
  }

  private func error(_ change: (inout ZipFile) -> Void) -> ExchangeError? {
    var file = ZipFile("t.csv", table)
    change(&file)
    return error(zip([file]))
  }

  @Test func `is locked, or packed in another way`() {
    #expect(error { $0.flags |= 1 } == .unreadableZip(path: "x.zip", .encrypted))
    #expect(error { $0.method = 12 } == .unreadableZip(path: "x.zip", .unknownMethod))
  }

  @Test func `is larger than the usual form tells`() {
    #expect(error { $0.size = 0xFFFF_FFFF } == .unreadableZip(path: "x.zip", .zip64))
    let files = [ZipFile("t.csv", table)]
    #expect(error(zip(files, count: 0xFFFF)) == .unreadableZip(path: "x.zip", .zip64))
    var bytes = zip(files)
    // Before the end of a large archive there is where its own end stands.
    bytes.insert(
      contentsOf: Array("PK\u{6}\u{7}".utf8) + [UInt8](repeating: 0, count: 16),
      at: bytes.count - 22)
    #expect(error(bytes) == .unreadableZip(path: "x.zip", .zip64))
  }

  @Test func `would unpack to far more than a chat does`() {
    let limit: UInt32 = 64 << 20
    #expect(error { $0.size = limit + 1 } == .unreadableZip(path: "x.zip", .tooTight))
    // It is harmless, but not what it says.
    guard case .damagedCompression = error({ $0.size = limit }) else {
      Issue.record("a size that is wrong was believed")
      return
    }
  }

  @Test func `holds more or less than it says, or something else`() {
    for size in [0, UInt32(table.utf8.count) - 1, UInt32(table.utf8.count) + 1] {
      guard case .damagedCompression("x.zip/t.csv", _) = error({ $0.size = size }) else {
        Issue.record("\(size)")
        continue
      }
    }
    guard case .damagedCompression = error({ $0.checksum = 7 }) else {
      Issue.record("a checksum that is wrong was believed")
      return
    }
  }

  @Test func `has a directory of another length`() {
    let files = [ZipFile("t.csv", table)]
    for count in [0, 2] {
      #expect(error(zip(files, count: count)) == .unreadableZip(path: "x.zip", .damaged))
    }
  }

  @Test func `is cut anywhere, with and without a remark behind`() {
    for remark in ["", "made by hand"] {
      let whole = zip([ZipFile("t.csv", table)], remark: remark)
      #expect(throws: Never.self) { try Reading(bytes: whole, name: "x.zip") }
      for end in 4..<whole.count {
        #expect(error(Array(whole[..<end])) == .unreadableZip(path: "x.zip", .cutOff), "\(end)")
      }
    }
  }

  @Test func `has any one byte wrong`() {
    let whole = zip([ZipFile("t.csv", table)])
    for index in whole.indices {
      for flip in [0x01, 0x80, 0xFF] as [UInt8] {
        var bytes = whole
        bytes[index] ^= flip
        // Whatever comes of it, it ends.
        _ = try? Reading(bytes: bytes, name: "x.zip")
      }
    }
  }

  @Test func `is inside another`() {
    let inner = ZipFile("t.csv", bytes: zip([ZipFile("t.csv", table)]))
    #expect(error(zip([inner])) == .isArchive(path: "x.zip/t.csv", .zip))
  }
}
