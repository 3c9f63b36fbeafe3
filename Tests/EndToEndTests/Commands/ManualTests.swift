import Foundation
import Testing

/// The manual and what the shell completes.
@Suite struct ManualTests {
  @Test func `the page for man names every command and every exit status`() throws {
    let page = try Desk().run(["manual"], onStore: false).output
    #expect(page.hasPrefix(".TH HETANG 1"))
    for command in ["groups", "approve", "task done", "undo", "import", "manual"] {
      #expect(page.contains(".SS \"\(command)\""), "\(command)")
    }
    for status in [0, 1, 2, 3, 4, 64, 65, 74, 130] {
      #expect(page.contains("\\fB\(status)\\fR"))
    }
    // Every line that begins like a request is one.
    let requests: Set = ["TH", "SH", "SS", "PP", "TP", "B", "nf", "fi", "RS", "RE"]
    for line in page.split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
      #expect(requests.contains(String(line.dropFirst().prefix { $0 != " " })), "\(line)")
    }
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func `a script for each shell`(shell: String) throws {
    let told = try Desk().run(["--generate-completion-script", shell], onStore: false)
    #expect(told.status == 0)
    #expect(told.output.contains("never-spoke"))
  }

  private static let man = "/usr/bin/man"

  @Test func `bash takes its script`() throws {
    let desk = try Desk()
    let script = try desk.run(["--generate-completion-script", "bash"], onStore: false).output
    #expect(
      try desk.run(program: "/bin/bash", ["-n", desk.write(script, to: "hetang.bash")]).status == 0)
  }

  @Test(
    .enabled(
      if: FileManager.default.isExecutableFile(atPath: ManualTests.man), "man is not installed"))
  func `man shows the page`() throws {
    let desk = try Desk()
    let page = try desk.run(["manual"], onStore: false).output
    #expect(try desk.run(program: Self.man, ["-l", desk.write(page, to: "hetang.1")]).status == 0)
  }

  @Test func `names of groups are completed from the store of the line`() throws {
    let desk = try Desk(.sample)
    let line = ["hetang", "groups", "--store", desk.store, ""]
    let request = ["---completion", "groups", "--", "positional@0", "4", "0"]
    let told = try desk.run(request + line, onStore: false)
    #expect(told.output.contains("Night Runners"))
    let none = try Desk()
    let silent = try none.run(
      request + ["hetang", "groups", "--store", none.store, ""], onStore: false)
    #expect(silent.errors == "")
    #expect(!FileManager.default.fileExists(atPath: none.store))
  }
}
