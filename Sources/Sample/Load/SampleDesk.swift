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

  /// Takes back what that operator did last.
  func undo(as staff: SampleStaff, ago seconds: Int64) throws {
    _ = try store.undo(as: staff.operator, at: community.now - seconds)
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
  var run: (SampleDesk) throws -> Void
}
