import Community
import Foundation
import Sample
import Store
import TestFolder

@testable import HetangCommands

/// A folder of one test's own with a store in it, and the program run on that store within the
/// process of the tests: with its own variables, at a moment that stands still, in Shanghai.
final class Shell: Sendable {
  enum Contents { case nothing, sample }

  /// Monday, 2026-11-23 09:02 in Shanghai.
  static let now = Instant(1_795_395_720)

  private let files: TestFolder
  var folder: URL { files.url }
  var store: String { path("store.sqlite") }

  init(_ contents: Contents = .nothing) throws {
    files = try TestFolder()
    if contents == .sample { try files.put(store: Self.sample.get(), as: "store.sqlite") }
  }

  func path(_ name: String) -> String { files.path(name) }

  /// Writes a file for the program to read.
  func write(_ text: String, to name: String) throws -> String { try files.write(text, to: name) }

  /// What a person's shell would hand over; nothing else is inherited.
  func environment(_ more: [String: String?] = [:]) -> [String: String] {
    var all: [String: String?] = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "USER": "mei", "HOME": folder.path,
    ]
    all.merge(more) { _, new in new }
    return all.compactMapValues(\.self)
  }

  /// Runs a command on the store.
  func run(
    _ arguments: String..., more: [String: String?] = [:], input: String? = nil
  ) throws -> Told {
    try run(arguments, more: more, input: input)
  }

  /// Runs a command.
  ///
  /// - Parameters:
  ///   - onStore: Whether the command takes a store.
  ///   - later: Seconds since ``now``.
  /// - Throws: never yet; a process in its place would.
  func run(
    _ arguments: [String], onStore: Bool = true, more: [String: String?] = [:],
    input: String? = nil, later: Int64 = 0
  ) throws -> Told {
    let transcript = Transcript()
    var surroundings = Surroundings(environment: environment(more))
    surroundings.moment = Self.now + later
    surroundings.zone = Zone("Asia/Shanghai")
    surroundings.input = Data((input ?? "").utf8)
    surroundings.transcript = transcript
    let status = Surroundings.$current.withValue(surroundings) {
      Program.run(arguments + (onStore ? ["--store", store] : []))
    }
    return Told(output: transcript.output, errors: transcript.errors, status: status)
  }

  /// Lets operators in; the store is mei's.
  func add(_ names: String..., role: String = "moderator") throws {
    for name in names { _ = try run("operators", "add", name, "--role", role) }
  }

  /// The store behind the program's back.
  func open() throws -> Store { try Store.open(path: store) }

  /// The sample community's store, made once.
  private static let sample = Result {
    let shell = try Shell()
    _ = try shell.run("demo")
    return try Data(contentsOf: URL(fileURLWithPath: shell.store))
  }
}

/// What the program said, and how it ended.
struct Told {
  let output: String
  let errors: String
  let status: Int32

  var lines: [Substring] { output.split(separator: "\n") }

  /// The output as a JSON array of objects.
  func rows() throws -> [[String: Any]] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]] ?? []
  }

  /// The output as one JSON object.
  func object() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
  }
}
