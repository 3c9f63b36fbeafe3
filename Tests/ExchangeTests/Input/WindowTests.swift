import Testing

@testable import Exchange

@Suite struct `A window over the bytes of a file` {
  /// Gives few bytes at a time, as a pipe does.
  private final class Drops: ByteSource {
    private var rest: ArraySlice<UInt8>
    private let size: Int

    init(_ bytes: [UInt8], size: Int) { (rest, self.size) = (bytes[...], size) }

    var position: Int64 { 0 }
    var total: Int64? { nil }
    var endedEarly: Bool { false }

    func read(into room: UnsafeMutableRawBufferPointer) -> Int {
      let part = rest.prefix(min(size, room.count))
      room.copyBytes(from: part)
      rest = rest.dropFirst(part.count)
      return part.count
    }
  }

  private func lines(_ bytes: [UInt8], size: Int) throws -> [String] {
    var reader = LineReader(ByteWindow(Drops(bytes, size: size), path: ""))
    var found: [String] = []
    while let line = try reader.next() { found.append(line.text) }
    return found
  }

  @Test(arguments: 1...9)
  func `does not depend on how many bytes come at once`(size: Int) throws {
    let bytes = Array("\u{FEFF}一\n\ntwo\r\nthree".utf8)
    #expect(try lines(bytes, size: size) == ["一", "", "two", "three"])
    #expect(try lines([], size: size) == [])
    #expect(try lines(Array("\u{FEFF}".utf8), size: size) == [])
    #expect(try lines(Array("\n".utf8), size: size) == [""])
  }

  @Test func `knows its place in the contents`() throws {
    let bytes = Array("\u{FEFF}".utf8) + (0..<100).map { UInt8($0) }
    let window = ByteWindow(MemorySource(bytes), path: "", piece: 16)
    var seen: [UInt8] = []
    while try window.more() {
      while window.next < window.end {
        #expect(window.offset == Int64(seen.count + 3))
        seen.append(window.bytes[window.next])
        window.next += 1
      }
    }
    #expect(seen == Array(bytes.dropFirst(3)))
    #expect(window.offset == 103)
  }

  @Test func `keeps what was not used, however long it grows`() throws {
    let bytes = (0..<200).map { UInt8($0) }
    let window = ByteWindow(MemorySource(bytes), path: "", piece: 16)
    var pieces = 0
    while try window.more() { pieces += 1 }
    #expect(pieces > 5)
    #expect(Array(window.bytes[window.next..<window.end]) == bytes)
    #expect(window.offset == 0)
  }

  @Test func `cuts a line at its limit, and says so`() throws {
    for (count, isCut) in [(LineReader.limit, false), (LineReader.limit + 1, true)] {
      let bytes = [UInt8](repeating: 0x61, count: count) + Array("\nnext".utf8)
      var reader = LineReader(ByteWindow(MemorySource(bytes), path: ""))
      let first = try reader.next()
      #expect(first?.isCut == isCut)
      #expect(first?.text.utf8.count == LineReader.limit)
      #expect(try reader.next() == TextLine(number: 2, text: "next"))
      #expect(try reader.next() == nil)
    }
  }

  @Test func `cuts between characters`() {
    let text = Array("a中🙂é".utf8)
    for limit in 0...text.count + 2 {
      let cut = LossyText.prefix(text[...], limit)
      #expect(cut.count <= limit || cut.count == text.count)
      #expect(String(validating: cut, as: UTF8.self) != nil, "\(limit)")
      // No shorter than it has to be.
      #expect(cut.count > limit - 4 || cut.count == text.count)
    }
  }
}
