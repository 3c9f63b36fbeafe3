import Community
import Foundation
import Glibc
import Synchronization

/// What surrounds a run of the program: its environment, its clock, and where its text goes.
///
/// Those of the process, unless a run inside another program brings its own.
struct Surroundings: Sendable {
  /// Variables by name.
  var environment: [String: String]
  /// nil: as the machine's clock says.
  var moment: Instant?
  /// nil: the machine's zone.
  var zone: Zone?
  /// What is read from standard input where ``transcript`` stands for the streams.
  var input = Data()
  /// Takes what is printed; nil: the streams of the process.
  var transcript: Transcript?

  @TaskLocal static var current = Surroundings(environment: ProcessInfo.processInfo.environment)

  /// Whether a person looks at that stream of the process.
  ///
  /// - Parameter stream: Such as `STDOUT_FILENO`.
  func isTerminal(_ stream: Int32) -> Bool { transcript == nil && isatty(stream) == 1 }
}

/// What a run printed, in the order in which it did.
final class Transcript: Sendable {
  private let texts = Mutex<(output: String, errors: String)>(("", ""))

  /// What went to standard output.
  var output: String { texts.withLock { $0.output } }
  /// What went to standard error.
  var errors: String { texts.withLock { $0.errors } }

  func add(output: String) { texts.withLock { $0.output += output } }
  func add(errors: String) { texts.withLock { $0.errors += errors } }
}
