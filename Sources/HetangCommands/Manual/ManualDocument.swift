import ArgumentParser
import Exchange

/// The whole manual: each command from its definition, and what holds for all of them.
struct ManualDocument {
  let blocks: [ManualBlock]
}

extension ManualDocument {
  init() throws {
    let program = try CommandOutline(of: Hetang.self)
    let shared = try CommandOutline(of: CommonOptions.self)
    let common = Set((shared.arguments ?? []).compactMap { $0.preferredName?.name })
      .union(["help", "version"])
    let blocks =
      ManualBlock.prose(program.discussion ?? "")
      + [.section("Options of every command"), .terms(Self.terms(shared.arguments ?? []))]
      + [.section("Commands")]
      + (program.subcommands ?? []).flatMap {
        Self.command($0, after: [program.commandName], leavingOut: common)
      }
      + Self.output + Self.fields + Self.endings + Self.shell
    self.init(blocks: blocks)
  }

  private static func command(
    _ command: CommandOutline, after path: [String], leavingOut common: Set<String>
  ) -> [ManualBlock] {
    // The parser's own: what it says is said by --help.
    if command.commandName == "help" { return [] }
    let own = command.arguments.told(leavingOut: common)
    let inner = command.subcommands ?? []
    let name = path.dropFirst() + [command.commandName]
    var blocks: [ManualBlock] = [.subsection(name.joined(separator: " "))]
    if inner.isEmpty { blocks.append(.lines([command.usage(after: path, leavingOut: common)])) }
    blocks.append(.text(command.abstract ?? ""))
    blocks += ManualBlock.prose(command.discussion ?? "")
    if !own.isEmpty { blocks.append(.terms(terms(own))) }
    return blocks
      + inner.flatMap {
        self.command($0, after: path + [command.commandName], leavingOut: common)
      }
  }

  private static func terms(_ arguments: [CommandOutline.Argument]) -> [ManualBlock.Term] {
    arguments.map { ManualBlock.Term(name: $0.term, meaning: $0.meaning) }
  }
}
