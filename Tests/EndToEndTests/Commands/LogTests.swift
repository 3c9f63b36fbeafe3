import Foundation
import Testing

/// `hetang log`: what operators did, for a pipe or a terminal.
@Suite struct LogTests {
  @Test func `the latest entries, a line each under a heading`() throws {
    let desk = try Desk(.sample)
    let told = try desk.run("log", "--limit", "3")
    #expect(told.status == 0)
    let lines = told.output.split(separator: "\n")
    #expect(lines.count == 4)
    #expect(lines.dropFirst().allSatisfy { $0.drop { $0 == " " }.hasPrefix("#") })
  }

  @Test func `looking makes no store`() throws {
    let desk = try Desk()
    for flags in [["log"], ["log", "--verify"]] {
      let told = try Told(
        flags + ["--store", desk.store], environment: desk.environment(), in: desk.folder)
      #expect(told.status == 74)
    }
    #expect(!FileManager.default.fileExists(atPath: desk.store))
  }
}
