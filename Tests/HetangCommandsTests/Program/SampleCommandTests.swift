import Foundation
import Testing

/// `hetang sample`: a community of any size, to measure with.
@Suite struct SampleCommandTests {
  private static let size = [
    "--groups", "3", "--members", "60", "--messages", "400", "--now", "1795395720",
  ]

  private func sample(_ more: [String], at shell: Shell) throws -> Told {
    try shell.run(["sample"] + Self.size + more, onStore: false)
  }

  @Test(arguments: ["csv", "telegram"])
  func `an export holds as many messages as asked for`(format: String) throws {
    let shell = try Shell()
    let file = shell.path("export")
    #expect(try sample(["--\(format)", file], at: shell).status == 0)
    let files = try #require(
      try shell.run("import", file, "--json").object()["files"] as? [[String: Any]])
    #expect(files.first?["format"] as? String == format)
    #expect(files.first?["messages"] as? Int == 400)
    #expect(files.first?["new_groups"] as? Int == 3)
  }

  @Test func `the same numbers give the same file`() throws {
    let shell = try Shell()
    let files = [shell.path("one"), shell.path("two")]
    for file in files { #expect(try sample(["--csv", file], at: shell).status == 0) }
    #expect(FileManager.default.contentsEqual(atPath: files[0], andPath: files[1]))
  }

  @Test func `a file that is there is written over only when asked to`() throws {
    let shell = try Shell()
    let file = try shell.write("mine", to: "export")
    let told = try sample(["--csv", file], at: shell)
    #expect(told.status == 74 && told.errors.contains("--force"))
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")
    #expect(try sample(["--csv", file, "--force"], at: shell).status == 0)
  }

  @Test(arguments: [
    ("en", ["sample arrivals", "sample chats", "sample members"]),
    ("zh-Hans", ["示例新成员", "示例聊天记录", "示例成员名单"]),
    ("zh-Hant", ["範例新成員", "範例聊天記錄", "範例成員名單"]),
  ])
  func `the log names its files in the language of who made it`(
    language: String, names: [String]
  ) throws {
    let shell = try Shell()
    let more = ["--store", shell.store, "--language", language]
    #expect(try sample(more, at: shell).status == 0)
    #expect(try shell.rows("imports").map { $0["file"] as? String } == names)
  }

  @Test func `a store with groups in it is left alone`() throws {
    let shell = try Shell()
    #expect(try sample(["--store", shell.store], at: shell).status == 0)
    #expect(try shell.run("log", "--verify").status == 0)
    let again = try sample(["--store", shell.store], at: shell)
    #expect(again.status == 65)
    #expect(again.errors.contains("has groups already"))
  }

  @Test(arguments: [(1, 1, 0), (3, 3, 0), (3, 2, 64), (1, 0, 64)])
  func `each group has a member at least`(groups: Int, members: Int, status: Int32) throws {
    let shell = try Shell()
    let file = shell.path("export")
    let told = try shell.run(
      [
        "sample", "--csv", file, "--groups", "\(groups)", "--members", "\(members)",
        "--messages", "0", "--now", "1795395720",
      ], onStore: false)
    #expect(told.status == status, "\(told.errors)")
    #expect(FileManager.default.fileExists(atPath: file) == (status == 0))
  }

  @Test(arguments: [[], ["--csv", "a", "--telegram", "b"], ["--csv", "a", "--groups", "0"]])
  func `what makes no sense is wrong usage`(arguments: [String]) throws {
    #expect(try sample(arguments, at: Shell()).status == 64)
  }
}
