/// One reading of a pipe from its beginning.
final class PipeSource: PlacedSource {
  private let spool: PipeSpool
  private(set) var position: Int64 = 0
  var total: Int64? { nil }
  var endedEarly: Bool { false }

  init(_ spool: PipeSpool) { self.spool = spool }

  func read(into room: UnsafeMutableRawBufferPointer) throws -> Int {
    let count = try spool.read(into: room, from: position)
    position += Int64(count)
    return count
  }

  func size() throws -> Int64 { try spool.drain() }

  func read(into room: UnsafeMutableRawBufferPointer, from place: Int64) throws -> Int {
    try spool.read(into: room, from: place)
  }
}
