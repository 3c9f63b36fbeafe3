import ArgumentParser
import Glibc

/// The command line: reads arguments, wires the rooms together, and nothing else.
@main
struct Hetang: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "hetang",
    abstract: "Hetang 荷塘: a console for people who run communities.",
    discussion: """
      Without a command it opens the console. The store is one SQLite file:
      $XDG_DATA_HOME/hetang/hetang.sqlite (or ~/.local/share/hetang/hetang.sqlite), or --store PATH.
      """,
    version: "0.1.0",
    subcommands: [
      ConsoleCommand.self, ImportCommand.self, DemoCommand.self, HealthCommand.self,
      LogCommand.self, KeysCommand.self, SampleCommand.self,
    ],
    defaultSubcommand: ConsoleCommand.self)

  static func main() {
    let arguments = LeadingOptions.moved(Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try parseAsRoot(arguments)
      try command.run()
    } catch {
      let code = exitCode(for: error)
      if code.isSuccess || error is CleanExit { exit(withError: error) }
      if let told = Told(error) {
        StandardError.print(told.sentence)
        Glibc.exit(told.code)
      }
      exit(withError: error)
    }
  }
}
