import Community

/// Turns local times that come in the order of a chat into moments.
struct WallClock {
  let zone: Zone
  private var day = Day(.min)
  private var dayOffset: Int64?
  private let followsOrder: Bool
  private var latest = Instant(.min)

  /// - Parameter followsOrder: whether the times come in the order in which they happened.
  init(_ zone: Zone, followsOrder: Bool = true) {
    self.zone = zone
    self.followsOrder = followsOrder
  }

  /// - Parameter second: of the day, 0...86 399.
  ///
  /// An hour that the clocks show twice is taken the second time when the chat has already passed
  /// the first, so that the file's order holds.
  mutating func instant(_ day: Day, second: Int) -> Instant {
    let wall = Int64(day.number) * 86_400 + Int64(second)
    if day != self.day { renew(day) }
    if let dayOffset {
      latest = Instant(wall - dayOffset)
      return latest
    }
    let time = TimeOfDay(hour: second / 3600, minute: second % 3600 / 60)
    var moment = zone.instant(day, time) + Int64(second % 60)
    if followsOrder, moment < latest, let again = secondTime(after: moment, wall: wall),
      again >= latest
    {
      moment = again
    }
    latest = moment
    return moment
  }

  /// Most days have one offset from their begin to their end.
  private mutating func renew(_ day: Day) {
    self.day = day
    let noon = Instant(Int64(day.number) * 86_400 + 43_200)
    let offset = zone.offset(at: noon)
    let isSteady = [-86_400, 86_400].allSatisfy { zone.offset(at: noon + $0) == offset }
    dayOffset = isSteady ? offset : nil
  }

  private func secondTime(after moment: Instant, wall: Int64) -> Instant? {
    let offset = zone.offset(at: moment + 10_800)
    let again = Instant(wall - offset)
    return again > moment && zone.offset(at: again) == offset ? again : nil
  }
}
