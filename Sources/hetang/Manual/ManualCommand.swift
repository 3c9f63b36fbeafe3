import ArgumentParser

/// Prints the manual, made from the definitions of the commands themselves.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page (roff), or docs/cli.md.",
    discussion: "hetang manual > ~/.local/share/man/man1/hetang.1")

  @OptionGroup var common: CommonOptions

  @Flag(help: "Print Markdown, with the fields of every list.")
  var markdown = false

  func run() throws {}
}
