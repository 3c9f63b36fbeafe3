import Testing

@testable import Community

@Suite struct `What changed` {
  private func change(_ group: Int64, _ from: Stage, _ to: Stage) -> NewsFacts.StageChange {
    .init(group: GroupID(group), name: "g\(group)", from: from, to: to)
  }

  @Test func `says nothing when nothing happened`() {
    #expect(NewsItem.items(of: NewsFacts()).isEmpty)
  }

  @Test func `what is lost comes first, what others did last`() {
    var facts = NewsFacts()
    facts.messages = 900
    facts.importsBy = ["mei"]
    (facts.points, facts.pointsTo, facts.pointsBy) = (30, 2, ["tom"])
    facts.cameBack = NamedCount(total: 3, names: ["a", "b"])
    facts.wentQuiet = NamedCount(["c"])
    facts.spokeFirst = NamedCount(["d"])
    (facts.joinsArrived, facts.joinsWaiting) = (12, 9)
    facts.turnedRed = ["r"]
    facts.turnedAmber = ["y"]
    facts.nearlyFull = ["f"]
    facts.postsMissed = NamedCount(["morning"])
    facts.stages = [
      change(1, .active, .decline), change(2, .decline, .silent), change(3, .silent, .growth),
    ]
    #expect(
      NewsItem.items(of: facts) == [
        .postsMissed(NamedCount(["morning"])), .fellSilent(NamedCount(["g2"])),
        .fellToDecline(NamedCount(["g1"])), .turnedRed(NamedCount(["r"])),
        .joinsArrived(12, waiting: 9), .wentQuiet(NamedCount(["c"])), .woke(NamedCount(["g3"])),
        .cameBack(NamedCount(total: 3, names: ["a", "b"])), .nearlyFull(NamedCount(["f"])),
        .spokeFirst(NamedCount(["d"])), .turnedAmber(NamedCount(["y"])),
        .awarded(points: 30, people: 2, by: ["tom"]), .imported(messages: 900, by: ["mei"]),
      ])
  }

  @Test func `a group counts by what became of it in the end`() {
    var facts = NewsFacts()
    facts.stages = [
      change(1, .active, .decline), change(1, .decline, .silent),  // fell through
      change(2, .active, .decline), change(2, .decline, .active),  // recovered
      change(3, .active, .silent), change(3, .silent, .decline),  // woke, though weaker
      change(4, .silent, .decline),  // woke
      change(5, .decline, .active),  // got better: its page tells, not this
    ]
    #expect(
      NewsItem.items(of: facts) == [
        .fellSilent(NamedCount(["g1"])), .fellToDecline(NamedCount(["g3"])),
        .woke(NamedCount(["g4"])),
      ])
  }

  @Test func `names are changed wherever they stand`() {
    let items: [NewsItem] = [
      .postsMissed(NamedCount(["a", "b"])), .woke(NamedCount(["a", "b"])),
      .awarded(points: 1, people: 1, by: ["a", "b"]), .imported(messages: 1, by: ["a", "b"]),
      .joinsArrived(1, waiting: 1),
    ]
    #expect(
      items.map { $0.mapNames { Array($0.prefix(1)) } } == [
        .postsMissed(NamedCount(total: 2, names: ["a"])), .woke(NamedCount(total: 2, names: ["a"])),
        .awarded(points: 1, people: 1, by: ["a"]), .imported(messages: 1, by: ["a"]),
        .joinsArrived(1, waiting: 1),
      ])
  }
}
