import Community

extension MemberRow {
  /// Participation on that day, in minutes.
  public func participation(on day: Day) -> Double {
    Participation.value(index: participationIndex, on: day)
  }

  /// When they were first seen: joined or spoke, whichever came first.
  public var firstSeenAt: Instant? { [joinedAt, firstSpokeAt].compactMap(\.self).min() }
}
