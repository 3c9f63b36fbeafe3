import ArgumentParser

/// A number of points; negative ones take.
struct SignedPoints: ExpressibleByArgument, Sendable {
  let value: Int

  /// - Parameter argument: Digits, with `+`, `-` or a true minus before them.
  init?(argument: String) {
    guard let value = Int(argument.replacing(Self.minus, with: "-")) else { return nil }
    self.value = value
  }

  private static let minus = "\u{2212}"

  /// What was typed where a name stands in a number's place.
  static func unshielded(_ argument: String) -> String {
    argument.hasPrefix(minus) ? "-" + argument.dropFirst() : argument
  }

  /// The arguments of a command with negative numbers written so that they are not taken for
  /// options: `-5` begins with a true minus.
  static func shielded(_ arguments: [String]) -> [String] {
    guard arguments.first == AwardCommand.configuration.commandName else { return arguments }
    return arguments.map { argument in
      let digits = argument.dropFirst()
      let isNegative =
        argument.hasPrefix("-") && !digits.isEmpty
        && digits.allSatisfy { $0.isASCII && $0.isNumber }
      return isNegative ? minus + digits : argument
    }
  }
}
