import Foundation
import Testing

@testable import HetangCommands

/// Posts whose text comes through a pipe.
@Suite struct StandardInputTests {
  private func text(_ shell: Shell) throws -> String? {
    try shell.run("posts", "--state", "all", "--json").rows().first?["text"] as? String
  }

  private func owned() throws -> Shell {
    let shell = try Shell()
    _ = try shell.run("console")
    return shell
  }

  @Test(arguments: [
    ("早安", "早安"), ("one\ntwo\n\n\n", "one\ntwo"), ("one\r\ntwo\r\n", "one\r\ntwo"),
    ("  indented\n", "  indented"), ("\n\nlate", "\n\nlate"), ("🙂\n", "🙂"),
  ])
  func `comes as it is, without line ends at its end`(input: String, kept: String) throws {
    let shell = try owned()
    #expect(try shell.run("post", "--draft", input: input).status == 0)
    #expect(try text(shell) == kept)
  }

  @Test(arguments: ["", "\n", " \n\t"])
  func `that is empty is nothing to say`(input: String) throws {
    let told = try owned().run("post", "--draft", input: input)
    #expect(told.status == 64)
    #expect(told.errors.contains("Nothing to say"))
  }

  @Test(arguments: ["", "\n", " \n\t", "\u{3000}\n"])
  func `that is empty changes no post`(input: String) throws {
    let shell = try owned()
    #expect(try shell.run("post", "--draft", "--text", "here").status == 0)
    let told = try shell.run("content", "edit", "1", "--text", "-", input: input)
    #expect(told.status == 64)
    #expect(told.errors.contains("Nothing to say"))
    #expect(try text(shell) == "here")
    #expect(try shell.rows("log").count == 2)
  }

  @Test func `may be a mebibyte long, and no longer`() throws {
    let shell = try owned()
    let most = 1 << 20
    let long = String(repeating: "x", count: most)
    let refused = try shell.run("post", "--draft", input: long + "y")
    #expect(refused.status == 65)
    #expect(refused.errors.contains("longer than 1 048 576 bytes"))
    #expect(try text(shell) == nil)
    #expect(try shell.run("post", "--draft", input: long).status == 0)
    #expect(try text(shell)?.utf8.count == most)
  }

  @Test func `is read for a dash, and not where the text stands in the line`() throws {
    let shell = try owned()
    #expect(try shell.run("post", "--draft", "--text", "here", input: "there").status == 0)
    #expect(try text(shell) == "here")
    #expect(try shell.run("content", "edit", "1", "--text", "-", input: "there\n").status == 0)
    #expect(try text(shell) == "there")
  }
}
