import ArgumentParser

/// Lets the options that every command knows stand before the command as well as after it.
enum LeadingOptions {
  private static let flags = ["--ascii", "--read-only"]
  private static let withValue = ["--store", "--language", "--as", "--time-zone"]

  /// Commands that only hold others.
  private static var families: [String] {
    Hetang.configuration.subcommands.filter { !$0.configuration.subcommands.isEmpty }
      .compactMap { $0.configuration.commandName }
  }

  /// The arguments with leading common options moved behind the command.
  static func moved(_ arguments: [String]) -> [String] {
    var leading: [String] = []
    var rest = arguments[...]
    while let first = rest.first {
      if withValue.contains(first), rest.count >= 2 {
        leading += rest.prefix(2)
        rest = rest.dropFirst(2)
      } else if withValue.contains(where: { first.hasPrefix($0 + "=") }) || flags.contains(first) {
        leading.append(first)
        rest = rest.dropFirst()
      } else {
        break
      }
    }
    guard let command = rest.first, !command.hasPrefix("-") else { return arguments }
    // Behind the subcommand's subcommand, where there is one.
    let isNested = families.contains(command) && rest.dropFirst().first?.first != "-"
    let words = rest.prefix(isNested ? 2 : 1)
    return words + leading + rest.dropFirst(words.count)
  }
}
