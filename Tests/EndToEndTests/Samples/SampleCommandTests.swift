import Foundation
import Testing

/// `hetang sample`: a community of any size, to measure with.
@Suite struct SampleCommandTests {
  private static let size = [
    "--groups", "3", "--members", "60", "--messages", "400", "--now", "1795395720",
  ]

  private func sample(_ more: [String], at desk: Desk) throws -> Told {
    try Told(
      ["sample"] + Self.size + more, environment: desk.environment(), in: desk.folder)
  }

  @Test(arguments: ["csv", "telegram"])
  func `an export holds as many messages as asked for`(format: String) throws {
    let desk = try Desk()
    let file = desk.path("export")
    #expect(try sample(["--\(format)", file], at: desk).status == 0)
    let files = try #require(
      try desk.run("import", file, "--json").object()["files"] as? [[String: Any]])
    #expect(files.first?["format"] as? String == format)
    #expect(files.first?["messages"] as? Int == 400)
    #expect(files.first?["newGroups"] as? Int == 3)
  }

  @Test func `the same numbers give the same file`() throws {
    let desk = try Desk()
    let files = [desk.path("one"), desk.path("two")]
    for file in files { #expect(try sample(["--csv", file], at: desk).status == 0) }
    #expect(FileManager.default.contentsEqual(atPath: files[0], andPath: files[1]))
  }

  @Test func `a store with groups in it is left alone`() throws {
    let desk = try Desk()
    #expect(try sample(["--store", desk.store], at: desk).status == 0)
    #expect(try desk.run("log", "--verify").status == 0)
    let again = try sample(["--store", desk.store], at: desk)
    #expect(again.status == 65)
    #expect(again.errors.contains("has groups already"))
  }

  @Test(arguments: [[], ["--csv", "a", "--telegram", "b"], ["--csv", "a", "--groups", "0"]])
  func `what makes no sense is wrong usage`(arguments: [String]) throws {
    #expect(try sample(arguments, at: Desk()).status == 64)
  }
}
