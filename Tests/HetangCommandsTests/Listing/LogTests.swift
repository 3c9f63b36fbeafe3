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

  @Test func `looking makes no store`() throws {
    let shell = try Shell()
    for flags in [["log"], ["log", "--verify"]] {
      #expect(try shell.run(flags).status == 74)
    }
    #expect(!FileManager.default.fileExists(atPath: shell.store))
  }
}
