/// Persons of the past of whom it is known whether they spoke again.
struct ReturnCases: Sendable {
  private(set) var persons: [PersonYear] = []
  private(set) var spoke: [Bool] = []

  init() {}

  /// Everybody who spoke in the 364 days before each snapshot by which a model is judged.
  init(of histories: some Sequence<GroupHistory>) {
    for history in histories { add(history) }
  }

  mutating func append(_ more: ReturnCases) {
    persons += more.persons
    spoke += more.spoke
  }

  mutating func add(_ person: PersonYear, spoke: Bool) {
    persons.append(person)
    self.spoke.append(spoke)
  }

  private mutating func add(_ history: GroupHistory) {
    guard let timeline = Timeline(history) else { return }
    let counts = VoiceCounts(timeline)
    var years = PersonYears(timeline)
    var speaks = [Bool](repeating: false, count: timeline.people)
    for day in LabelledSnapshot.days(of: timeline) where SnapshotObserver.isTold(counts, on: day) {
      years.move(to: day)
      let next = timeline.entries(from: day + 1, to: day + VoiceCounts.window)
      for entry in next { speaks[Int(timeline.person[entry])] = true }
      years.forEach { who, person in add(person, spoke: speaks[who]) }
      for entry in next { speaks[Int(timeline.person[entry])] = false }
    }
  }
}

/// Fits a ``ReturnModel``.
struct ReturnFit {
  /// Hardly any: there are a hundred thousand cases for five numbers.
  private static let ridge = 10.0

  /// - Returns: a model by which nobody's past matters when there are no cases.
  static func fit(_ cases: ReturnCases) -> ReturnModel {
    var rows = cases.persons.map(\.terms)
    var standards: [(mean: Double, scale: Double)] = []
    for column in 0..<4 {
      let standard = spread(of: rows, column)
      standards.append(standard)
      for index in rows.indices {
        rows[index][column] = (rows[index][column] - standard.mean) / standard.scale
      }
    }
    let fitted = LogisticFit.fit(rows: rows, outcomes: cases.spoke, ridge: ridge)
    // Back from standardised terms to plain ones.
    let plain = standards.indices.map { index in
      fitted.coefficients.indices.contains(index)
        ? fitted.coefficients[index] / standards[index].scale : 0
    }
    let shift = zip(plain, standards).reduce(0) { $0 + $1.0 * $1.1.mean }
    return ReturnModel(
      intercept: fitted.intercept - shift, silentDays: plain[0], activeDays: plain[1],
      tenure: plain[2], overdue: plain[3])
  }

  private static func spread(of rows: [[Double]], _ column: Int) -> (mean: Double, scale: Double) {
    let count = Double(max(rows.count, 1))
    let mean = rows.reduce(0) { $0 + $1[column] } / count
    let variance = rows.reduce(0) { $0 + ($1[column] - mean) * ($1[column] - mean) } / count
    return (mean, variance > 1e-12 ? variance.squareRoot() : 1)
  }
}
