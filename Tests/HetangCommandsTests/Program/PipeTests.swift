import Foundation
import Testing
import Words

@testable import HetangCommands

/// What a shell hands over as `<(…)` or `-` is read like a file.
@Suite struct PipeTests {
  /// The path of a pipe in which the text stands; it stays open for as long as the body runs.
  private func withPipe(_ text: String, _ body: (String) throws -> Void) throws {
    let pipe = Pipe()
    try pipe.fileHandleForWriting.write(contentsOf: Data(text.utf8))
    try pipe.fileHandleForWriting.close()
    try body("/dev/fd/\(pipe.fileHandleForReading.fileDescriptor)")
    withExtendedLifetime(pipe) {}
  }

  @Test func `a script of keys`() throws {
    let shell = try Shell()
    let script = "keys 2\nscreen groups\n"
    try withPipe(script) { path in
      let told = try shell.run("console", "--script", path)
      #expect(told.status == 0)
      #expect(told.output.hasPrefix("── groups ──"))
    }
    let told = try shell.run("console", "--script", "-", input: script)
    #expect(told.output.hasPrefix("── groups ──"))
    let missing = try shell.run("console", "--script", shell.path("missing"))
    #expect(missing.status == 65)
    #expect(missing.errors.contains("cannot be read"))
  }

  @Test func `a history, of which nothing is lost while it is looked whether it is a store`() throws
  {
    let shell = try Shell()
    try withPipe(Export.messages.text) { path in
      let told = try shell.run(["health", "judge", path, "--text"], onStore: false)
      #expect(told.status == 0)
      #expect(told.errors == "")
    }
    #expect(try HistorySource.all(in: ["-"], words: Words(.english)) == [.export(path: "-")])
  }

  @Test func `a health model`() throws {
    let shell = try Shell()
    let history = try shell.write(Export.messages.text, to: "messages.csv")
    try withPipe("{}") { path in
      let told = try shell.run(
        ["health", "judge", history, "--model", path], onStore: false)
      #expect(!told.errors.contains("cannot be read"))
      #expect(told.errors.contains("is no health model"))
    }
  }
}
