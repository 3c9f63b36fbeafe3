import Foundation
import PtyScreen
import TestFolder

/// A folder of one test's own with a store in it, and ways to run the program on that store.
final class Desk {
  enum Contents { case nothing, sample }

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
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "TZ": "Asia/Shanghai", "USER": "mei",
      "HOME": folder.path, "PATH": "/usr/bin:/bin",
    ]
    all.merge(more) { _, new in new }
    return all.compactMapValues(\.self)
  }

  /// The console on a terminal.
  func console(
    rows: Int = 24, columns: Int = 80, _ arguments: [String] = [], _ more: [String: String?] = [:]
  ) throws -> PtyScreen {
    try screen(hetang, ["--store", store] + arguments, rows: rows, columns: columns, more)
  }

  /// A program on a terminal; the folder stays for as long as it is looked at.
  func screen(
    _ program: String, _ arguments: [String], rows: Int = 24, columns: Int = 80,
    _ more: [String: String?] = [:]
  ) throws -> PtyScreen {
    let screen = try PtyScreen(
      path: program, arguments: arguments, rows: rows, columns: columns,
      environment: environment(more))
    screen.companion = self
    return screen
  }

  /// Runs a command without a terminal.
  func run(
    _ arguments: String..., more: [String: String?] = [:], input: String? = nil
  ) throws -> Told {
    try Told(
      arguments + ["--store", store], environment: environment(more), in: folder, input: input)
  }

  /// Runs a command without a terminal.
  ///
  /// - Parameter onStore: Whether the command takes a store.
  func run(
    _ arguments: [String], onStore: Bool = true, more: [String: String?] = [:]
  ) throws -> Told {
    try Told(
      arguments + (onStore ? ["--store", store] : []), environment: environment(more), in: folder)
  }

  /// Runs another program without a terminal.
  func run(
    program: String, _ arguments: [String], more: [String: String?] = [:], input: String? = nil
  ) throws -> Told {
    try Told(
      arguments, of: program, environment: environment(more), in: folder, input: input)
  }

  /// Runs a command and kills it (`SIGKILL`) if it has not ended by then.
  func run(_ arguments: [String], killedAfter seconds: Double?) throws -> Told {
    guard let seconds else { return try run(arguments) }
    let moment = String(format: "%.4f", seconds)
    return try Told(
      ["--foreground", "-s", "KILL", moment, hetang] + arguments + ["--store", store],
      of: "/usr/bin/timeout", environment: environment(), in: folder)
  }

  /// Lets operators in; the store is mei's.
  func add(_ names: String..., role: String = "moderator") throws {
    for name in names { _ = try run("operators", "add", name, "--role", role) }
  }

  /// The sample community's store, made once by the program itself.
  private static let sample = Result {
    let desk = try Desk()
    _ = try desk.run("demo")
    return try Data(contentsOf: URL(fileURLWithPath: desk.store))
  }
}

/// The program under test.
let hetang = BuiltProduct.path("hetang")
