import ArgumentParser

/// Prints the manual, made from the definitions of the commands themselves.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page (roff), or docs/cli.md.",
    discussion: "hetang manual > ~/.local/share/man/man1/hetang.1")

  @OptionGroup var common: CommonOptions

  @Flag(help: "Print Markdown.")
  var markdown = false

  func run() throws {
    let document = try ManualDocument()
    StandardOutput.print(
      markdown
        ? MarkdownPage.text(of: document)
        : RoffPage.text(of: document, version: Hetang.configuration.version),
      terminator: "")
  }
}
