/// One reading of a pipe from its beginning.
final class PipeSource: ByteSource {
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
}
