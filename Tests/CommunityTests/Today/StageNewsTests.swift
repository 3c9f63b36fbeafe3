import Testing

@testable import Community

/// What becomes news of a group that went through several stages while nobody looked.
@Suite struct `Stages while nobody looked` {
  private func items(_ changes: [(Int64, Stage, Stage)]) -> [NewsItem] {
    var facts = NewsFacts()
    facts.stages = changes.map { group, from, to in
      NewsFacts.StageChange(group: GroupID(group), name: "g\(group)", from: from, to: to)
    }
    return NewsItem.items(of: facts)
  }

  /// What is told of one group that began and ended so.
  private func expected(_ from: Stage, _ to: Stage) -> NewsItem? {
    let name = NamedCount(["g1"])
    if from == to { return nil }
    switch to {
    case .silent: return .fellSilent(name)
    case .decline: return from == .silent ? .woke(name) : .fellToDecline(name)
    case .sprout, .growth, .active: return from == .silent ? .woke(name) : nil
    case .closed: return nil
    }
  }

  @Test(arguments: Stage.allCases, Stage.allCases)
  func `are told by where they led`(from: Stage, to: Stage) {
    #expect(items([(1, from, to)]) == [expected(from, to)].compactMap { $0 })
  }

  /// The way there is of no interest.
  @Test(arguments: 0..<40)
  func `are told by their two ends, however long the way`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let way = (0...random.int(1...7)).map { _ in random.pick(Stage.allCases) }
    let changes = zip(way, way.dropFirst()).map { (Int64(1), $0, $1) }
    #expect(items(changes) == [expected(way[0], way[way.count - 1])].compactMap { $0 })
  }

  @Test func `of several groups are told by kind, each in the order of its first change`() {
    let found = items([
      (2, .active, .decline), (1, .active, .decline), (3, .silent, .growth), (2, .decline, .silent),
      (4, .growth, .silent), (5, .silent, .active),
    ])
    #expect(
      found == [
        .fellSilent(NamedCount(["g2", "g4"])), .fellToDecline(NamedCount(["g1"])),
        .woke(NamedCount(["g3", "g5"])),
      ])
  }

  @Test func `of two groups of one name are two`() {
    var facts = NewsFacts()
    facts.stages = [1, 2].map {
      NewsFacts.StageChange(group: GroupID($0), name: "same", from: .active, to: .silent)
    }
    #expect(
      NewsItem.items(of: facts) == [.fellSilent(NamedCount(total: 2, names: ["same", "same"]))])
  }
}

@Suite struct `What did not happen` {
  @Test func `is not told, each thing by itself`() {
    let changes: [(inout NewsFacts) -> Void] = [
      { $0.joinsWaiting = 5 }, { $0.pointsTo = 3 }, { $0.pointsBy = ["mei"] },
      { $0.importsBy = ["mei"] }, { $0.wentQuiet = NamedCount(total: 0, names: ["Bo"]) },
      { $0.messages = -1 }, { $0.stages = [] },
    ]
    for change in changes {
      var facts = NewsFacts()
      change(&facts)
      #expect(NewsItem.items(of: facts).isEmpty)
    }
  }

  @Test func `is told apart from what happened once`() {
    var facts = NewsFacts()
    (facts.joinsArrived, facts.points, facts.pointsTo) = (1, -20, 1)
    facts.messages = 1
    #expect(
      NewsItem.items(of: facts) == [
        .joinsArrived(1, waiting: 0), .awarded(points: -20, people: 1, by: []),
        .imported(messages: 1, by: []),
      ])
  }
}
