import ArgumentParser
import Console

/// Prints `docs/keys.md`.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the table of keys as Markdown.")

  @OptionGroup var common: CommonOptions

  func run() { StandardOutput.print(KeysDocument.text, terminator: "") }
}
