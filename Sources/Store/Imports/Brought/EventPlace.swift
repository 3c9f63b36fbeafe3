/// Where an event stands in the order of its group; no two stand at the same place.
struct EventPlace: Hashable, Comparable {
  /// UTC seconds.
  var at: Int64
  var mark: Int64

  static func < (left: Self, right: Self) -> Bool { (left.at, left.mark) < (right.at, right.mark) }
}
