import Terminal

extension Size {
  /// A window's size as people write it, columns first: `80x24`. Nil for anything else, and beyond
  /// 1 to 1000 of either.
  public init?(_ text: some StringProtocol) {
    let parts = text.split(separator: "x", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }.filter { 1...1000 ~= $0 }
    guard parts.count == 2, numbers.count == 2 else { return nil }
    self.init(rows: numbers[1], columns: numbers[0])
  }
}
