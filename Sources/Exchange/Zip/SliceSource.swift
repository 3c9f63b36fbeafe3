/// A part of a source.
final class SliceSource: ByteSource {
  private let whole: any PlacedSource
  private let start: Int64
  private let count: Int64
  private(set) var position: Int64 = 0

  init(_ whole: any PlacedSource, from start: Int64, count: Int64) {
    self.whole = whole
    self.start = start
    self.count = count
  }

  var total: Int64? { count }
  var endedEarly: Bool { false }

  func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    let part = UnsafeMutableRawBufferPointer(
      rebasing: room[..<Int(min(Int64(room.count), count - position))])
    guard !part.isEmpty else { return 0 }
    let filled = try whole.read(into: part, from: start + position)
    position += Int64(filled)
    return filled
  }
}
