import Community
import Store

/// Takes a sample community into a store and lets its operators work there.
public enum SampleLoader {
  /// Imports the community's history, then performs what its operators 小荷, mei and tom did: group
  /// settings, staff, decisions about join requests, posts, tasks and points, each at its time.
  ///
  /// - Parameters:
  ///   - community: What to load; the store should not know its groups yet.
  ///   - store: Where to; where it is nobody's, the three become its operators.
  ///   - owner: Whose it is then; 小荷's unless told.
  ///   - files: What the log says was imported.
  ///   - progress: Called every thousand records with how many of about how many are in.
  /// - Returns: What the import brought.
  /// - Throws: ``SampleError``, and what the store throws.
  @discardableResult
  public static func load(
    _ community: SampleCommunity, into store: Store,
    ownedBy owner: Operator = SampleStaff.xiaohe.operator,
    from files: SampleFileNames = .english,
    progress: @escaping (_ done: Int, _ total: Int) -> Void = { _, _ in }
  ) throws -> ImportCounts {
    let intake = SampleIntake(community: community, store: store, progress: progress)
    guard !community.plan.groups.isEmpty else { return ImportCounts() }
    try store.found(
      by: owner, settling: SampleStaff.admission(by: owner), at: community.beginning)
    // Members first: zones and staff are set before anything is counted.
    var counts = try intake.take(community.rosters, named: files.members)
    let desk = try SampleDesk(community, in: store)
    try desk.setUpGroups()
    counts.add(try intake.take(community.happenings, named: files.chats))
    var deeds = desk.joinDeeds()
    deeds += desk.postDeeds()
    deeds += desk.taskDeeds()
    deeds += try desk.pointDeeds()
    try desk.run(deeds)
    counts.add(try intake.take(community.arrivals, named: files.arrivals))
    try store.refreshFigures(at: community.now)
    return counts
  }
}

/// Takes records of a sample into a store, as an import.
private struct SampleIntake {
  let community: SampleCommunity
  let store: Store
  let progress: (_ done: Int, _ total: Int) -> Void

  func take(
    _ records: ((ChatRecord) throws -> Void) throws -> Void, named name: String
  ) throws -> ImportCounts {
    let options = ImportOptions(
      path: name, format: "sample", zone: .shanghai, by: SampleStaff.xiaohe.operator,
      at: community.now)
    let total = community.plan.messages + community.plan.members
    let session = try store.beginImport(options)
    var done = 0
    try records { record in
      try session.take(record)
      done += 1
      if done % 1000 == 0 { progress(done, max(done, total)) }
    }
    return try session.finish()
  }
}
