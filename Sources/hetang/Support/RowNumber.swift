import ArgumentParser

/// The number of a row, as lists show it: `12` or `#12`.
struct RowNumber: ExpressibleByArgument, Hashable, Sendable {
  let value: Int64

  init?(argument: String) {
    let digits = argument.hasPrefix("#") ? argument.dropFirst() : Substring(argument)
    guard let value = Int64(digits), value > 0 else { return nil }
    self.value = value
  }
}

extension [RowNumber] {
  /// Each number once, in the order in which they stand.
  var unique: Self {
    var seen: Set<RowNumber> = []
    return filter { seen.insert($0).inserted }
  }
}
