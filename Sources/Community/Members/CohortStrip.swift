/// Who of those that came in one week still spoke in the weeks after (新人留存): the half-life of
/// novelty, one row a week of entry.
public struct CohortStrip: Hashable, Codable, Sendable {
  /// Weeks of entry that are shown, and weeks after them.
  public static let weeks = Preset("cohort.weeks", 12, source: "Hetang")

  /// The people who came in one week.
  public struct Cohort: Hashable, Codable, Sendable {
    /// The Monday of the week of entry.
    public var week: Day
    /// How many came, whether they ever spoke or not.
    public var size: Int
    /// How many of them spoke in the week of entry, the week after it and so on, up to the present
    /// week, which may not be over.
    public var voices: [Int]

    /// Who came in the week that begins on that day, and how many of them spoke in each week since.
    public init(week: Day, size: Int, voices: [Int]) {
      self.week = week
      self.size = size
      self.voices = voices
    }

    /// Of those who came, the share that spoke in that week after entry, 0 to 1; nil when the week
    /// is still to come or nobody came.
    public func share(after weeks: Int) -> Double? {
      guard voices.indices.contains(weeks), size > 0 else { return nil }
      return Double(voices[weeks]) / Double(size)
    }
  }

  /// The last day of which the group's exports tell.
  public var asOf: Day
  /// Latest week first; always ``weeks`` of them.
  public var cohorts: [Cohort]

  /// The cohorts of the last weeks, oldest first, as of the last known day.
  public init(asOf: Day, cohorts: [Cohort]) {
    self.asOf = asOf
    self.cohorts = cohorts
  }

  /// The first day whose entries and voices count.
  public static func start(asOf: Day) -> Day { asOf.monday - 7 * (weeks.value - 1) }

  /// - Parameters:
  ///   - entries: The day on which each member came: joined or first spoke, whichever was first.
  ///     Those before ``start(asOf:)`` are left out.
  ///   - voices: Who spoke on which day; the same may be told more than once.
  public init<Person: Hashable>(
    entries: [Person: Day], voices: some Sequence<(person: Person, day: Day)>, asOf: Day
  ) {
    let start = Self.start(asOf: asOf)
    var sizes = [Int](repeating: 0, count: Self.weeks.value)
    for day in entries.values where day >= start && day <= asOf { sizes[(day - start) / 7] += 1 }
    var people = sizes.indices.map { entry in
      [Set<Person>](repeating: [], count: sizes.count - entry)
    }
    for (person, day) in voices {
      guard let entry = entries[person], entry >= start, day >= entry, day <= asOf else { continue }
      let week = (entry - start) / 7
      people[week][(day - start) / 7 - week].insert(person)
    }
    self.init(
      asOf: asOf,
      cohorts: sizes.indices.reversed().map { week in
        Cohort(week: start + 7 * week, size: sizes[week], voices: people[week].map(\.count))
      })
  }
}
