/// How far a recount of many events is, told now and then.
final class RecountProgress {
  /// Steps between two tellings: some milliseconds' worth.
  private static let stride = 4096

  private let total: Int
  private let tell: (Double) throws -> Void
  private var done = 0
  private var untold = 0

  /// - Parameters:
  ///   - total: How many steps there will be, about.
  ///   - tell: Told the share, between 0 and 1; may throw to end the recount.
  init(total: Int, tell: @escaping (Double) throws -> Void) {
    self.total = max(1, total)
    self.tell = tell
  }

  /// An event was read, or a person summed up.
  func step() throws {
    untold += 1
    guard untold == Self.stride else { return }
    done += untold
    untold = 0
    try tell(min(1, Double(done) / Double(total)))
  }
}
