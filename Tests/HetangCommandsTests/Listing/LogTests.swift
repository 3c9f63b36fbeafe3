import Foundation
import Testing

/// `hetang log`: what operators did, for a pipe or a terminal.
@Suite struct LogTests {
  @Test func `the latest entries, a line each under a heading`() throws {
    let shell = try Shell(.sample)
    let told = try shell.run("log", "--limit", "3")
    #expect(told.status == 0)
    let lines = told.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.dropFirst().allSatisfy { $0.drop { $0 == " " }.hasPrefix("#") })
  }

  @Test func `a record that somebody changed is told, with a code for scripts`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("task", "add", "call Bo").status == 0)
    #expect(try shell.run("log", "--verify").status == 0)
    // In the file, past the program and its rules.
    let file = URL(fileURLWithPath: shell.store)
    var bytes = try Data(contentsOf: file)
    var changed = 0
    while let place = bytes.firstRange(of: Data("call Bo".utf8)) {
      bytes.replaceSubrange(place, with: Data("call Al".utf8))
      changed += 1
    }
    try bytes.write(to: file)
    #expect(changed > 1)
    let told = try shell.run("log", "--verify")
    #expect(told.status == 1)
    #expect(told.output.contains("broken"))
  }

  @Test func `looking makes no store`() throws {
    let shell = try Shell()
    for flags in [["log"], ["log", "--verify"]] {
      #expect(try shell.run(flags).status == 74)
    }
    #expect(!FileManager.default.fileExists(atPath: shell.store))
  }
}
