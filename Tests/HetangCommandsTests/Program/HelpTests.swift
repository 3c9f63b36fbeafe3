import ArgumentParser
import Testing

@testable import HetangCommands

/// Help, the version, and what every command tells of itself.
@Suite struct HelpTests {
  /// Every command and its subcommands, by the words that call it.
  private static let commands: [(path: [String], type: any ParsableCommand.Type)] = {
    func inner(
      _ type: any ParsableCommand.Type, _ path: [String]
    ) -> [(path: [String], type: any ParsableCommand.Type)] {
      type.configuration.subcommands.flatMap {
        sub -> [(path: [String], type: any ParsableCommand.Type)] in
        let name = sub.configuration.commandName ?? "\(sub)".lowercased()
        return [(path + [name], sub)] + inner(sub, path + [name])
      }
    }
    return inner(Hetang.self, [])
  }()

  @Test func `there are as many commands as before, each of one name`() {
    let names = Self.commands.map { $0.path.joined(separator: " ") }
    #expect(names.count >= 75)
    #expect(Set(names).count == names.count)
  }

  /// What has no name is given one by reflection, for every command and at every start.
  @Test(arguments: commands.indices)
  func `each gives its own name`(place: Int) {
    let (path, type) = Self.commands[place]
    #expect(type.configuration.commandName == path.last)
  }

  @Test(arguments: commands.indices)
  func `each command helps and ends well`(place: Int) throws {
    let path = Self.commands[place].path
    let told = try Shell().run(path + ["--help"], onStore: false)
    #expect(told.status == 0 && told.errors == "")
    #expect(told.output.contains("USAGE: hetang \(path.joined(separator: " "))"))
    #expect(told.output.hasPrefix("OVERVIEW: "))
  }

  @Test(arguments: commands.indices)
  func `each says what it is for in one sentence`(place: Int) {
    let (path, type) = Self.commands[place]
    let abstract = type.configuration.abstract
    let first = abstract.first
    #expect(first?.isUppercase == true && abstract.hasSuffix("."), "\(path): \(abstract)")
    #expect(!abstract.contains("\n") && abstract.count <= 100, "\(path): \(abstract)")
  }

  @Test(arguments: commands.indices)
  func `each that does something takes the options of every command`(place: Int) throws {
    let (path, type) = Self.commands[place]
    guard type.configuration.subcommands.isEmpty else { return }
    let outline = try CommandOutline(of: type)
    let names = (outline.arguments ?? []).compactMap { $0.preferredName?.name }
    for name in ["store", "language", "as", "read-only"] {
      #expect(names.contains(name), "\(path): --\(name)")
    }
    #expect(Set(names).count == names.count, "\(path)")
  }

  @Test func `the version`() throws {
    let told = try Shell().run(["--version"], onStore: false)
    #expect(told.output == "0.1.0\n" && told.status == 0)
  }

  @Test func `a family without a word tells its members`() throws {
    let told = try Shell().run(["task"], onStore: false)
    #expect(told.status == 0)
    for name in ["add", "edit", "done", "snooze", "withdraw", "reopen"] {
      #expect(told.output.contains("\n  \(name) "))
    }
  }
}
