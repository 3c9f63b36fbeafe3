import Community
import Store

/// Where the sample's operators work: finds rows by what the plan calls them, and acts as the
/// operators at times of the past.
struct SampleDesk {
  let community: SampleCommunity
  let store: Store
  /// The store's ids of the plan's groups, in the plan's order.
  let groups: [GroupID]

  init(_ community: SampleCommunity, in store: Store) throws {
    self.community = community
    self.store = store
    let query = GroupQuery(sort: .name, window: Window(limit: .max))
    var ids: [String: GroupID] = [:]
    for row in try store.groups(query, at: community.now).rows {
      ids[row.group.platform.rawValue + "/" + row.group.name] = row.group.id
    }
    groups = try community.plan.groups.map { group in
      guard let id = ids[group.platform.rawValue + "/" + group.name] else {
        throw SampleError.groupMissing(group.name)
      }
      return id
    }
  }

  /// The group for an index of the standard plan; smaller plans use theirs in turn.
  func group(_ index: Int) -> GroupID { groups[index % groups.count] }

  /// The person behind an account, seen through a group of the plan.
  func person(_ account: ChatAccount, in index: Int) throws -> Person? {
    guard let id = account.externalID else { return nil }
    let index = index % groups.count
    for segment in [MemberQuery.Segment.everyone, .staff] {
      let query = MemberQuery(
        segment: segment, filter: id, group: groups[index], window: Window(limit: 4))
      let rows = try store.members(query).rows
      if let row = rows.first(where: { $0.person.name == account.name }) ?? rows.first {
        return row.person
      }
    }
    return nil
  }

  /// Acts as one of the operators that many seconds before the end of the sample.
  @discardableResult
  func perform(_ command: Command, as staff: SampleStaff, ago seconds: Int64) throws -> Receipt {
    try store.perform(command, as: staff.operator, at: community.now - seconds)
  }

  /// That operator takes back something of their own.
  func undo(_ entry: AuditID, as staff: SampleStaff, ago seconds: Int64) throws {
    _ = try store.undo(entry, as: staff.operator, at: community.now - seconds)
  }
}

/// What can go wrong when a sample is loaded.
public enum SampleError: Error, Hashable, Sendable {
  /// The store does not show a group that was just taken in.
  case groupMissing(String)
}

/// Something that an operator of the sample did, that many seconds before its end.
struct SampleDeed {
  var secondsAgo: Int64
  /// Does it, and says what follows from it later.
  var run: (SampleDesk) throws -> [SampleDeed]
}

extension SampleDesk {
  /// Does all of it in the order of time, with what follows from it, so that the log reads as one
  /// that was written day by day. What is of one moment stays in the order given.
  func run(_ deeds: [SampleDeed]) throws {
    // Latest first, so that the next one is taken off the end.
    var toDo = deeds.enumerated().sorted {
      ($0.element.secondsAgo, $1.offset) < ($1.element.secondsAgo, $0.offset)
    }.map(\.element)
    while let deed = toDo.popLast() {
      for later in try deed.run(self) {
        let place = toDo.lastIndex { $0.secondsAgo < later.secondsAgo }
        toDo.insert(later, at: place.map { $0 + 1 } ?? 0)
      }
    }
  }
}
