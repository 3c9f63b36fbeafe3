/// Archives to learn from. Persons are gathered once; what a snapshot sees depends on the
/// ``ReturnModel``, so snapshots are taken for each.
struct TrainingSet {
  private let archives: [String: [String: GroupHistory]]
  private let persons: [String: ReturnCases]

  init(_ archives: [String: [String: GroupHistory]]) {
    self.archives = archives
    persons = archives.mapValues { groups in
      ReturnCases(of: groups.sorted { $0.key < $1.key }.map(\.value))
    }
  }

  private init(_ archives: [String: [String: GroupHistory]], _ persons: [String: ReturnCases]) {
    self.archives = archives
    self.persons = persons
  }

  /// In alphabetical order.
  var names: [String] { archives.keys.sorted() }

  /// All archives but one.
  func without(_ name: String) -> TrainingSet {
    TrainingSet(archives.filter { $0.key != name }, persons.filter { $0.key != name })
  }

  var people: ReturnCases {
    names.reduce(into: ReturnCases()) { all, name in persons[name].map { all.append($0) } }
  }

  /// The snapshots to learn from.
  func cases(_ returns: ReturnModel) -> [LabelledSnapshot] {
    names.flatMap {
      LabelledSnapshot.all(of: archives[$0] ?? [:], returns: returns, every: HealthFit.stride)
    }
  }

  /// The snapshots of one archive by which a model is judged.
  func judged(_ name: String, _ returns: ReturnModel) -> [LabelledSnapshot] {
    LabelledSnapshot.all(of: archives[name] ?? [:], returns: returns)
  }
}
