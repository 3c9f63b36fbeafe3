/// A value that is printed as `null` when there is none, rather than left out.
struct OrNull<Value: Encodable>: Encodable {
  private let value: Value?

  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
