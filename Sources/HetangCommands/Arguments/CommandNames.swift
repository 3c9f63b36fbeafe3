import ArgumentParser
import Terminal
import Words

/// Tells a name that is no command's from an argument: the parser would hand it to the console, which
/// takes none.
enum CommandNames {
  /// What the parser itself knows beside the commands.
  private static let ofParser = ["help"]

  /// - Throws: ``Complaint`` where a command is named that there is not, with the nearest that there
  ///   is.
  static func check(_ arguments: [String], _ words: Words) throws {
    // `hetang help task` asks about the same commands.
    let arguments = arguments.first == "help" ? Array(arguments.dropFirst()) : arguments
    guard let name = arguments.first, !name.hasPrefix("-") else { return }
    guard let command = Hetang.configuration.subcommands.first(where: { $0.name == name }) else {
      if ofParser.contains(name) { return }
      throw unknown(name, among: Hetang.configuration.subcommands, words) {
        words.commandLine.noCommand($0, near: $1)
      }
    }
    let inner = command.configuration.subcommands
    guard let second = arguments.dropFirst().first, !inner.isEmpty, !second.hasPrefix("-"),
      !inner.contains(where: { $0.name == second })
    else { return }
    throw unknown(second, among: inner, words) { typed, _ in
      words.commandLine.noCommand("\(name) \(typed)", of: name, inner.map { $0.name })
    }
  }

  private static func unknown(
    _ typed: String, among commands: [any ParsableCommand.Type], _ words: Words,
    sentence: (String, String?) -> String
  ) -> Complaint {
    let near = commands.map { $0.name }.min { distance(typed, $0) < distance(typed, $1) }
    return Complaint(
      sentence: sentence(
        Text.truncate(Text.clean(typed), columns: 40),
        near.flatMap { isSlip(typed, of: $0) ? $0 : nil }),
      status: .usage)
  }

  /// Whether somebody who typed the one may have meant the other: most of its letters are there, or
  /// all of them in another order.
  private static func isSlip(_ typed: String, of name: String) -> Bool {
    let steps = distance(typed, name)
    return steps * 3 < name.count || (steps <= 2 && typed.sorted() == name.sorted())
  }

  /// How many letters have to be added, left out or changed to make one of the other.
  private static func distance(_ one: String, _ other: String) -> Int {
    let (one, other) = (Array(one.unicodeScalars.prefix(40)), Array(other.unicodeScalars))
    var row = Array(0...other.count)
    for (place, letter) in one.enumerated() {
      var diagonal = row[0]
      row[0] = place + 1
      for (index, there) in other.enumerated() {
        let changed = diagonal + (letter == there ? 0 : 1)
        diagonal = row[index + 1]
        row[index + 1] = min(changed, diagonal + 1, row[index] + 1)
      }
    }
    return row[other.count]
  }
}

extension ParsableCommand {
  /// The word that calls it.
  fileprivate static var name: String { _commandName }
}
