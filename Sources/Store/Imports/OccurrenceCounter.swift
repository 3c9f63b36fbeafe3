import Community

/// Numbers equal events of one second.
///
/// Remembers the latest hundred thousand different events or more, not all: an export is in order
/// but for a changed clock, so equal events of one second stand close together.
struct OccurrenceCounter {
  struct Key: Hashable {
    var group: Int64
    var at: Instant
    var mark: Int64
  }

  private static let generation = 100_000
  private var young: [Key: Int] = [:]
  private var old: [Key: Int] = [:]

  /// How often that key has been asked for before.
  mutating func next(_ key: Key) -> Int {
    let number = young[key] ?? old[key] ?? 0
    if young.count >= Self.generation {
      old = young
      young = [:]
    }
    young[key] = number + 1
    return number
  }
}
