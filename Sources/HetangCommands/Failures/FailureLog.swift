import ArgumentParser
import Community
import Foundation
import Glibc
import Terminal
import Words

/// What is left of a failure that nobody foresaw: a file in the state folder, and one sentence.
///
/// The file says where in the program it happened and never what was in the store.
enum FailureLog {
  /// Such as `~/.local/state/hetang/failure-1795312800-4711.log`.
  private static var path: String {
    let environment = Surroundings.current.environment
    let state =
      if let folder = environment["XDG_STATE_HOME"], folder.hasPrefix("/") {
        folder
      } else {
        (environment["HOME"].nonEmpty ?? NSHomeDirectory()) + "/.local/state"
      }
    return "\(state)/hetang/failure-\(Clock.now().seconds)-\(getpid()).log"
  }

  /// The program and its version; no arguments, which may name people.
  private static var head: String { "hetang \(Hetang.configuration.version)" }

  /// From now on a crash leaves a log and one sentence.
  static func watchForCrashes(_ words: Words) {
    let path = path
    CrashGuard.install(
      log: path, head: head, sentence: "hetang: \(words.errors.crashed(log: path))",
      withoutLog: "hetang: \(words.errors.crashed(log: nil))")
  }

  /// Leaves a log of an error that has no words.
  ///
  /// - Returns: The sentence to tell.
  static func note(_ error: any Error, _ words: Words) -> String {
    let known = error as NSError
    let lines = [head, "error \(String(reflecting: type(of: error)))", "code \(known.code)"]
    let path = path
    let isWritten = write(lines.joined(separator: "\n") + "\n", to: path)
    return words.errors.unforeseen(log: isWritten ? path : nil)
  }

  private static func write(_ text: String, to path: String) -> Bool {
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard file >= 0 else { return false }
    defer { close(file) }
    let bytes = Array(text.utf8)
    return Glibc.write(file, bytes, bytes.count) == bytes.count
  }
}
