import Foundation

/// Tells one process from all others that run or ran on this machine.
struct ProcessMark: Hashable {
  var pid: Int64
  /// When it started, in the kernel's clock ticks; 0 where the system does not say. Numbers of
  /// processes are used again, moments are not.
  var started: Int64

  static let own: ProcessMark = {
    let pid = Int64(getpid())
    return ProcessMark(pid: pid, started: startOf(pid) ?? 0)
  }()

  /// Whether the process runs still. Another user's processes may be hidden: then a process of that
  /// number is taken for it.
  var isAlive: Bool {
    // Zero and less would ask for whole groups of processes.
    guard let number = pid_t(exactly: pid), number > 0 else { return false }
    if let started = Self.startOf(pid) { return self.started == 0 || started == self.started }
    return kill(number, 0) == 0 || errno == EPERM
  }

  /// The 22nd field of the process's state. Its name, the second, stands in brackets and may hold
  /// anything.
  private static func startOf(_ pid: Int64) -> Int64? {
    guard let state = try? String(contentsOfFile: "/proc/\(pid)/stat", encoding: .utf8),
      let bracket = state.lastIndex(of: ")")
    else { return nil }
    let fields = state[state.index(after: bracket)...].split(separator: " ")
    return fields.count > 19 ? Int64(fields[19]) : nil
  }
}
