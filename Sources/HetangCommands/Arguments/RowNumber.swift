import ArgumentParser

/// The number of a row, as lists show it: `12` or `#12`.
struct RowNumber: ExpressibleByArgument, Hashable, Sendable {
  let value: Int64

  init?(argument: String) {
    guard let digits = Self.digits(in: argument), let value = Int64(digits), value > 0 else {
      return nil
    }
    self.value = value
  }

  /// Whether a text can only be meant as a number, also where there cannot be such a row.
  static func isMeant(by argument: String) -> Bool { digits(in: argument) != nil }

  private static func digits(in argument: String) -> Substring? {
    let digits = argument.hasPrefix("#") ? argument.dropFirst() : Substring(argument)
    let isNumber = !digits.isEmpty && digits.allSatisfy { $0.isASCII && $0.isNumber }
    return isNumber ? digits : nil
  }
}

extension [RowNumber] {
  /// Each number once, in the order in which they stand.
  var unique: Self {
    var seen: Set<RowNumber> = []
    return filter { seen.insert($0).inserted }
  }
}
