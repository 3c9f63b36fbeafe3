@testable import Store

extension Store {
  /// Takes so many pieces away, or as many as there are.
  func sweepErased(pieces: Int, _ piece: GroupSweep.Piece) throws {
    for _ in 0..<pieces where try sweepOnce(piece) == nil { return }
  }
}
