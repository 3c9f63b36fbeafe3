import Foundation

/// Looks at the store's file, its companions and its folder from outside.
///
/// Several Unix users share a store in a folder that passes its group on (mode 2770) with files of
/// mode 0660; SQLite gives its companions the mode of the file, and the folder their group.
struct FileExamination {
  let path: String
  private let folder: String

  init(path: String) {
    self.path = path
    let parent = (path as NSString).deletingLastPathComponent
    folder = parent.isEmpty ? "." : parent
  }

  func ailments() -> [Ailment] {
    guard let place = FileState(folder) else { return [] }
    let isShared = place.mode & 0o2020 != 0
    var found: [Ailment] = []
    if isShared, place.mode & 0o2000 == 0 { found.append(.groupNotPassedOn(folder: folder)) }
    if access(folder, W_OK | X_OK) != 0 {
      // Who is not in the group yet reaches nothing in the folder: that alone is what to tell.
      if place.mode & 0o030 == 0o030, !Membership.isIn(place.group) {
        return found + [
          .notInGroup(folder: folder, group: place.groupName, user: Membership.userName)
        ]
      }
      found.append(.folderClosed(folder: folder))
    }
    let files = ["", "-wal", "-shm"].map { path + $0 }
    for file in files {
      guard let state = FileState(file) else { continue }
      found += ailments(of: file, state, sharedWith: isShared ? place : nil)
    }
    return found + leftovers() + room()
  }

  private func ailments(
    of file: String, _ state: FileState, sharedWith place: FileState?
  ) -> [Ailment] {
    var found: [Ailment] = []
    let wanted = place == nil ? (state.mode & 0o770) | 0o600 : 0o660
    if state.mode & 0o777 != wanted {
      found.append(.mode(path: file, found: state.mode & 0o777, wanted: wanted))
    }
    if let place, place.group != state.group {
      found.append(
        .group(path: file, found: state.groupName, wanted: place.groupName))
    }
    if access(file, R_OK | W_OK) != 0 {
      found.append(.noAccess(path: file, owner: state.ownerName))
    }
    return found
  }

  /// Files in the making carry the number of their process.
  private func leftovers() -> [Ailment] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let store = (path as NSString).lastPathComponent
    return names.sorted().compactMap { name in
      guard name.hasPrefix("."), name.contains(store), name.hasSuffix(StagedFile.suffix),
        let process = pid_t(name.split(separator: ".").dropLast().last ?? ""),
        kill(process, 0) != 0, errno == ESRCH
      else { return nil }
      return .leftover(path: (folder as NSString).appendingPathComponent(name))
    }
  }

  /// A backup, and the store that gives way to one, need the same room again.
  private func room() -> [Ailment] {
    var system = statvfs()
    guard statvfs(folder, &system) == 0, let store = FileState(path) else { return [] }
    let least: Int64 = 64 << 20
    let needed = max(least, store.bytes)
    let free = Int64(clamping: UInt64(system.f_bavail) * UInt64(system.f_frsize))
    return free < needed ? [.littleRoom(folder: folder, free: free, needed: needed)] : []
  }
}

/// What the system says of a file.
struct FileState {
  let mode: UInt32
  let owner: UInt32
  let group: UInt32
  let bytes: Int64
  /// When its bytes were last written, in nanoseconds since 1970.
  let writtenAt: Int64
  /// When anything of it last changed, also by being put in its place.
  let changedAt: Int64

  /// nil when there is no file.
  init?(_ path: String) {
    var state = stat()
    guard stat(path, &state) == 0 else { return nil }
    mode = UInt32(state.st_mode) & 0o7777
    owner = state.st_uid
    group = state.st_gid
    bytes = Int64(state.st_size)
    writtenAt = Self.nanoseconds(state.st_mtim)
    changedAt = Self.nanoseconds(state.st_ctim)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }

  var ownerName: String {
    getpwuid(owner).map { String(cString: $0.pointee.pw_name) } ?? "\(owner)"
  }
  var groupName: String {
    getgrgid(group).map { String(cString: $0.pointee.gr_name) } ?? "\(group)"
  }
}

/// Who is at work, and in which groups this session counts them.
private enum Membership {
  static var userName: String {
    getpwuid(geteuid()).map { String(cString: $0.pointee.pw_name) } ?? "\(geteuid())"
  }

  static func isIn(_ group: gid_t) -> Bool {
    if getegid() == group { return true }
    var groups = [gid_t](repeating: 0, count: Int(max(getgroups(0, nil), 0)))
    let count = getgroups(Int32(groups.count), &groups)
    return groups.prefix(Int(max(count, 0))).contains(group)
  }
}
