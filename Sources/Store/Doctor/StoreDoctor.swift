import Community
import Foundation

/// Finds out what is wrong with a store, and mends what can be mended.
public struct StoreDoctor: Sendable {
  private let path: String
  private let now: Instant

  /// - Parameter path: The store's file.
  public init(path: String, now: Instant) {
    self.path = path
    self.now = now
  }

  /// Examines the store and changes nothing.
  ///
  /// - Parameters:
  ///   - quick: Leave out what reads every page, row and event.
  ///   - progress: Told how many groups of how many are recounted.
  public func examine(
    quick: Bool = false, progress: (Int, Int) -> Void = { _, _ in }
  ) -> [Ailment] {
    let outside = FileExamination(path: path).ailments()
    if outside.contains(where: \.closesFolder) { return outside }
    guard FileIdentity(path) != nil else {
      if errno == ENOENT { return outside + [.noStore(path: path)] }
      let reason = String(cString: strerror(errno))
      return outside + [.unusable(.cannotOpen(path: path, reason: reason))]
    }
    let inside = examineContent(quick: quick, progress: progress)
    // Whatever else it is, its mode is somebody's choice.
    if inside == [.unusable(.notAStore(path: path))] { return inside }
    guard inside.contains(where: \.mayBeTheLogs) else { return outside + inside }
    do {
      try StrayLog.refuse(beside: path)
      return outside + inside
    } catch {
      // The file itself is whole.
      return outside + [.unusable(.strayLog(path: path))]
    }
  }

  private func examineContent(quick: Bool, progress: (Int, Int) -> Void) -> [Ailment] {
    do {
      let store = try Store.open(path: path, readOnly: true)
      defer { try? store.close() }
      let content = ContentExamination(store: store, now: now)
      let found = try content.quick()
      let isWhole = !found.contains(where: \.isLoss)
      return found + (quick || !isWhole ? [] : try content.thorough(progress: progress))
    } catch StoreError.corrupt(let reason) {
      return [.pages(reason)]
    } catch let error as StoreError {
      return [.unusable(error)]
    } catch {
      return [.unusable(.failed(reason: "\(error)"))]
    }
  }

  /// Mends what it can. Inside the store that takes the right to manage groups.
  ///
  /// - Parameter unixUser: Who runs the process, as the system says.
  /// - Returns: What was mended; the rest is as it was.
  public func mend(
    _ ailments: [Ailment], as operator: Operator, unixUser: String? = nil
  ) throws -> [Ailment] {
    let outside = ailments.filter(mendFile)
    let inside = ailments.filter { $0.isMendable && !outside.contains($0) && $0.isInside }
    guard !inside.isEmpty else { return outside }
    let store = try Store.open(path: path)
    defer { try? store.close() }
    try store.enter(as: `operator`, unixUser: unixUser, at: now)
    try store.read { try Gate($0).admit(`operator`, with: .manageGroups) }
    for ailment in inside { try mendContent(ailment, store) }
    return outside + inside
  }

  /// - Returns: Whether it is mended.
  private func mendFile(_ ailment: Ailment) -> Bool {
    switch ailment {
    case .mode(let path, _, let wanted): return chmod(path, wanted) == 0
    case .group(let path, _, let wanted):
      guard let group = getgrnam(wanted)?.pointee.gr_gid ?? gid_t(wanted) else { return false }
      return chown(path, uid_t.max, group) == 0
    case .groupNotPassedOn(let folder):
      guard let state = FileState(folder) else { return false }
      return chmod(folder, state.mode | 0o2000) == 0
    case .leftover(let path):
      for companion in ["-wal", "-shm", "-journal"] { unlink(path + companion) }
      return unlink(path) == 0
    default: return false
    }
  }

  private func mendContent(_ ailment: Ailment, _ store: Store) throws {
    switch ailment {
    case .rollUps(let group, _, _): try store.write { try GroupRecount(group: group, db: $0).run() }
    case .contributions: try store.write { try ContributionSums(db: $0).mend() }
    case .lacking(let part): try store.write { try SchemaExamination($0).mend(part) }
    case .overdue: _ = try store.advanceClock(to: now)
    case .goneSessions: try store.write { try SessionRegister(db: $0).clear() }
    // To open it for writing has brought an older store up to date.
    default: break
    }
  }
}

extension Ailment {
  /// Whether nothing in the folder can be looked at.
  fileprivate var closesFolder: Bool {
    if case .notInGroup = self { true } else { false }
  }

  /// Whether a table is gone, and its rows with it.
  fileprivate var isLoss: Bool {
    if case .lacking(let part) = self { part.kind == .table } else { false }
  }

  /// Whether pages of another file would do that.
  fileprivate var mayBeTheLogs: Bool {
    switch self {
    case .pages, .unusable(.failed): true
    default: false
    }
  }

  fileprivate var isInside: Bool {
    switch self {
    case .unusable(.olderVersion), .lacking, .rollUps, .contributions, .overdue, .goneSessions: true
    default: false
    }
  }
}
