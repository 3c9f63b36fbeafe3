import Foundation
import Testing

/// What was done is told with whom and what it was done to.
@Suite struct ReceiptTests {
  @Test func `points: to whom`() throws {
    let shell = try Shell(.sample)
    let name = try #require(try shell.run("members", "12", "--json").object()["name"] as? String)
    let told = try shell.run("award", "12", "10", "--reason", "helped")
    #expect(told.output.hasPrefix("Gave 10 points to 1 member (#"))
    #expect(told.output.contains(" \(name)). hetang undo "))
    let tried = try shell.run("award", "12", "10", "--reason", "helped", "--dry-run")
    #expect(tried.output == "Dry run, nothing changed: Gave 10 points to 1 member (\(name)).\n")
  }

  @Test func `what is new has its number, for the next command`() throws {
    let shell = try Shell(.sample)
    let told = try shell.run("task", "add", "call the printer")
    let number = try #require(
      told.output.firstMatch(of: /^Task created \(#(\d+) call the printer\)/))
    #expect(try shell.run("task", "done", String(number.1)).output.hasPrefix("Done: 1 (call the"))
    #expect(try shell.run("post", "--draft", "--text", "Tea?").output.contains(/\(#\d+ Tea\?\)/))
  }

  @Test func `a name that the sentence has is not told twice`() throws {
    let told = try Shell(.sample).run("operators", "add", "ana", "--role", "moderator")
    #expect(told.output.hasPrefix("Done: added an operator: ana (moderator). hetang undo "))
  }

  @Test func `a key that was used says for what`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("task", "add", "call", "--once", "k").status == 0)
    let told = try shell.run("award", "12", "5", "--reason", "r", "--once", "k")
    #expect(told.errors.contains("created a task: call. Nothing was done; give another key."))
    let again = try shell.run("task", "add", "call", "--once", "k")
    #expect(again.output.contains("created a task: call; nothing was done now."))
  }

  @Test func `data that is to go says on which day`() throws {
    let shell = try Shell(.sample)
    let name = try #require(try shell.run("groups", "2", "--json").object()["name"] as? String)
    let told = try shell.run("group", "erase", "2", "--confirm", name)
    #expect(told.output.hasPrefix("Planned: its data goes on 2026-11-30 (\(name)). hetang undo "))
    #expect(try shell.run("groups", "2").lines.contains("data goes at: 2026-11-30 09:02"))
  }

  @Test func `nobody is asked where nobody could ever consent`() throws {
    let shell = try Shell(.sample)
    let told = try shell.run("person", "ban", "12", "--reason", "ads", "--ask")
    #expect(told.status == 2)
    #expect(told.errors.contains("--confirm "))
    #expect(try shell.run("operators", "consents", "--mine").output == "Nothing.\n")
    let idle = try shell.run("operators", "add", "ana", "--role", "helper", "--ask")
    #expect(idle.errors == "hetang: This needs nobody's consent: leave --ask out.\n")
  }

  @Test func `a planned post keeps a text`() throws {
    let shell = try Shell(.sample)
    let made = try shell.run(
      "post", "--group", "1", "--at", "+2h", "--title", "T", "--text", "x", "--json"
    ).object()
    let id = try #require((made["created"] as? [[String: Any]])?.first?["id"] as? Int)
    let piped = try shell.run(["content", "edit", "\(id)", "--text", "-"], input: "\n")
    #expect(piped.status == 64)
    #expect(try shell.run("content", "edit", "\(id)", "--text", "").status == 2)
    let draft = try shell.run("post", "--draft", "--title", "T", "--text", "x", "--json").object()
    let other = try #require((draft["created"] as? [[String: Any]])?.first?["id"] as? Int)
    #expect(try shell.run("content", "edit", "\(other)", "--text", "").status == 0)
  }

  @Test func `an answer to a request is a sentence with what it was about`() throws {
    let shell = try Shell(.sample)
    #expect(
      try shell.run("operators", "add", "ben", "--role", "owner", "--confirm", "ben").status == 0)
    #expect(try shell.run("operators", "add", "cy", "--role", "owner", "--ask").status == 0)
    let row = try #require(
      try shell.run("operators", "consents", "--json", "--as", "ben").rows().first)
    let told = try shell.run("operators", "consent", "\(row["id"] ?? "")", "--as", "ben")
    #expect(told.output == "Consented; it is done (mei: added an operator: cy (owner)).\n")
  }

  @Test func `incidents count again`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("incident", "add", "quarrel", "--group", "1").status == 0)
    #expect(try shell.run("incident", "withdraw", "1").status == 0)
    #expect(try shell.run("incident", "restore", "1").output.hasPrefix("1 counted again ("))
  }
}
