import Foundation

/// The Unix users of this machine, as its directory of users says.
enum UnixUser {
  /// Whether there is a user of that name. When the directory cannot be asked, there may be: only
  /// what is known to be wrong is refused.
  static func isKnown(_ name: String) -> Bool {
    var entry = passwd()
    var found: UnsafeMutablePointer<passwd>?
    var buffer = [CChar](repeating: 0, count: 16_384)
    let status = getpwnam_r(name, &entry, &buffer, buffer.count, &found)
    // Some systems say with a number that there is none.
    return found != nil || ![0, ENOENT, ESRCH].contains(status)
  }
}
