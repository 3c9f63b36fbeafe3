import Foundation

/// Processes of the machine, as the kernel lists them.
enum Processes {
  /// Those whose parent is that one.
  static func children(of parent: pid_t) -> [pid_t] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/proc")) ?? []
    return names.compactMap(pid_t.init).filter { self.parent(of: $0) == parent }
  }

  /// Children, their children, and so on.
  static func descendants(of ancestor: pid_t) -> [pid_t] {
    children(of: ancestor).flatMap { [$0] + descendants(of: $0) }
  }

  /// The name of what the process runs.
  static func program(of process: pid_t) -> String? {
    try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")
  }

  /// What the process was started with.
  static func arguments(of process: pid_t) -> [String] {
    let line = (try? String(contentsOfFile: "/proc/\(process)/cmdline", encoding: .utf8)) ?? ""
    return line.split(separator: "\0").map(String.init)
  }

  /// Whether the process has not ended.
  static func isAlive(_ process: pid_t) -> Bool {
    fields(of: process).map { $0[0] != "Z" } ?? false
  }

  private static func parent(of process: pid_t) -> pid_t? {
    fields(of: process).flatMap { pid_t($0[1]) }
  }

  /// What stands behind the name, which may hold anything, in proc_pid_stat(5): the state, the
  /// parent, and more.
  private static func fields(of process: pid_t) -> [Substring]? {
    guard let line = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8),
      let end = line.lastIndex(of: ")")
    else { return nil }
    let fields = line[line.index(after: end)...].split(separator: " ")
    return fields.count > 1 ? fields : nil
  }
}

/// Looks until it is so.
///
/// - Returns: Whether it came to be in time.
func isReached(inSeconds seconds: Int = 20, _ condition: () -> Bool) -> Bool {
  let clock = ContinuousClock()
  let deadline = clock.now + .seconds(seconds)
  while !condition() {
    guard clock.now < deadline else { return false }
    poll(nil, 0, 20)
  }
  return true
}
