/// One thing worth telling about what changed (一条变化).
public enum NewsItem: Hashable, Sendable {
  case postsMissed(NamedCount)
  case fellSilent(NamedCount)
  case fellToDecline(NamedCount)
  case turnedRed(NamedCount)
  /// Requests that arrived, and how many of them still wait.
  case joinsArrived(Int, waiting: Int)
  case wentQuiet(NamedCount)
  /// A silent group in which people speak again.
  case woke(NamedCount)
  case cameBack(NamedCount)
  case nearlyFull(NamedCount)
  case spokeFirst(NamedCount)
  case turnedAmber(NamedCount)
  /// Points that other operators gave.
  case awarded(points: Int, people: Int, by: [String])
  case imported(messages: Int, by: [String])
}

extension NewsItem {
  /// What there is to tell, most pressing first: what was lost or is being lost, who waits, then
  /// what got better, then what others did. What did not happen is not told.
  public static func items(of facts: NewsFacts) -> [NewsItem] {
    let moved = NetStageChanges(facts.stages)
    var items: [NewsItem] = []
    func tell(_ make: (NamedCount) -> NewsItem, _ count: NamedCount) {
      if count.total > 0 { items.append(make(count)) }
    }
    tell(NewsItem.postsMissed, facts.postsMissed)
    tell(NewsItem.fellSilent, NamedCount(moved.fellSilent))
    tell(NewsItem.fellToDecline, NamedCount(moved.declined))
    tell(NewsItem.turnedRed, NamedCount(facts.turnedRed))
    if facts.joinsArrived > 0 {
      items.append(.joinsArrived(facts.joinsArrived, waiting: facts.joinsWaiting))
    }
    tell(NewsItem.wentQuiet, facts.wentQuiet)
    tell(NewsItem.woke, NamedCount(moved.woke))
    tell(NewsItem.cameBack, facts.cameBack)
    tell(NewsItem.nearlyFull, NamedCount(facts.nearlyFull))
    tell(NewsItem.spokeFirst, facts.spokeFirst)
    tell(NewsItem.turnedAmber, NamedCount(facts.turnedAmber))
    if facts.points != 0 {
      items.append(.awarded(points: facts.points, people: facts.pointsTo, by: facts.pointsBy))
    }
    if facts.messages > 0 {
      items.append(.imported(messages: facts.messages, by: facts.importsBy))
    }
    return items
  }

  /// The same with other names: cut to a width, fewer of them, or none.
  public func mapNames(_ change: ([String]) -> [String]) -> NewsItem {
    func named(_ count: NamedCount) -> NamedCount {
      NamedCount(total: count.total, names: change(count.names))
    }
    return switch self {
    case .postsMissed(let count): .postsMissed(named(count))
    case .fellSilent(let count): .fellSilent(named(count))
    case .fellToDecline(let count): .fellToDecline(named(count))
    case .turnedRed(let count): .turnedRed(named(count))
    case .joinsArrived: self
    case .wentQuiet(let count): .wentQuiet(named(count))
    case .woke(let count): .woke(named(count))
    case .cameBack(let count): .cameBack(named(count))
    case .nearlyFull(let count): .nearlyFull(named(count))
    case .spokeFirst(let count): .spokeFirst(named(count))
    case .turnedAmber(let count): .turnedAmber(named(count))
    case .awarded(let points, let people, let by):
      .awarded(points: points, people: people, by: change(by))
    case .imported(let messages, let by): .imported(messages: messages, by: change(by))
    }
  }
}

/// What became of each group in the end: one that fell and recovered in between is no news.
private struct NetStageChanges {
  private(set) var fellSilent: [String] = []
  private(set) var declined: [String] = []
  private(set) var woke: [String] = []

  init(_ changes: [NewsFacts.StageChange]) {
    var net: [GroupID: NewsFacts.StageChange] = [:]
    var order: [GroupID] = []
    for change in changes {
      if let earlier = net[change.group] {
        net[change.group]?.to = change.to
        net[change.group]?.from = earlier.from
      } else {
        net[change.group] = change
        order.append(change.group)
      }
    }
    for change in order.compactMap({ net[$0] }) where change.from != change.to {
      switch change.to {
      case .silent: fellSilent.append(change.name)
      case .decline where change.from == .silent: woke.append(change.name)
      case .decline: declined.append(change.name)
      case .sprout, .growth, .active:
        if change.from == .silent { woke.append(change.name) }
      case .closed: break
      }
    }
  }
}
