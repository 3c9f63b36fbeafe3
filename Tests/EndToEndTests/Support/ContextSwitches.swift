import Foundation

/// How often the process' main thread has waited for something so far.
func contextSwitches(of process: pid_t) -> Int {
  let status = (try? String(contentsOfFile: "/proc/\(process)/status", encoding: .utf8)) ?? ""
  let line = status.split(separator: "\n").first { $0.hasPrefix("voluntary_ctxt_switches") }
  return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
}
