/// The part of an export that is in memory: a buffer that slides over the bytes of a source.
final class ByteWindow {
  /// Readable from ``next`` to ``end``.
  private(set) var bytes: [UInt8]
  /// Index of the first byte that was not used yet; its user moves it on.
  var next = 0
  private(set) var end = 0
  /// Called after each piece that was read.
  var onPiece: () throws -> Void = {}

  private let source: any ByteSource
  private let path: String
  private let piece: Int
  /// Place of `bytes[0]` in the (uncompressed) contents.
  private var base: Int64 = 0
  private var hasBegun = false

  /// - Parameter piece: how many bytes are read at once at most.
  init(_ source: any ByteSource, path: String, piece: Int = 1 << 18) {
    self.source = source
    self.path = path
    self.piece = max(piece, 16)
    bytes = [UInt8](repeating: 0, count: max(piece, 16))
  }

  /// Place of ``next`` in the (uncompressed) contents.
  var offset: Int64 { base + Int64(next) }
  /// See ``ByteSource/endedEarly``.
  var endedEarly: Bool { source.endedEarly }
  /// See ``ByteSource/position``.
  var position: Int64 { source.position }
  /// See ``ByteSource/total``.
  var total: Int64? { source.total }

  /// Reads another piece behind what was not used yet; that may move ``next``.
  /// - Returns: false at the end of the contents.
  func more() throws -> Bool {
    if next > 0 {
      if next < end { bytes.replaceSubrange(0..<(end - next), with: bytes[next..<end]) }
      base += Int64(next)
      end -= next
      next = 0
    }
    if end == bytes.count {
      bytes.append(contentsOf: repeatElement(0, count: bytes.count))
    }
    let room = end..<min(bytes.count, end + piece)
    let count = try bytes.withUnsafeMutableBytes {
      try source.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[room]))
    }
    end += count
    if count > 0, !hasBegun { try passMark() }
    try onPiece()
    return count > 0
  }

  /// Passes over a byte order mark of UTF-8.
  private func passMark() throws {
    hasBegun = true
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var isGoingOn = true
    while end < mark.count, isGoingOn {
      let count = try bytes.withUnsafeMutableBytes {
        try source.read(into: UnsafeMutableRawBufferPointer(rebasing: $0[end...]))
      }
      end += count
      isGoingOn = count > 0
    }
    if bytes[0..<end].starts(with: mark) { next = mark.count }
  }
}
