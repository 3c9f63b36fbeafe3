import Glibc

/// Who runs the process and where, as the system says; variables of the environment may claim
/// anything.
enum UnixUser {
  /// nil for a user without an entry in the system's list.
  static var name: String? { getpwuid(getuid()).map { String(cString: $0.pointee.pw_name) } }

  /// The terminal, such as `pts/3`; nil when there is none.
  static var terminal: String? {
    guard let path = ttyname(STDIN_FILENO).map({ String(cString: $0) }) else { return nil }
    return path.hasPrefix("/dev/") ? String(path.dropFirst(5)) : path
  }
}
