import Community

extension CommandError {
  /// Throws ``outOfBounds(field:value:allowed:)`` unless the value is allowed.
  static func check(_ value: Int, in allowed: ClosedRange<Int>, field: Field) throws {
    guard allowed.contains(value) else {
      throw CommandError.outOfBounds(field: field, value: value, allowed: allowed)
    }
  }
}
