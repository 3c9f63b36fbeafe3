/// The members of an object that a reader wants, found by the bytes of their keys.
struct JsonKeys<Field: CaseIterable & RawRepresentable & Sendable>: Sendable
where Field.RawValue == String {
  private let byLength: [[(key: [UInt8], field: Field)]]

  init() {
    let longest = Field.allCases.map(\.rawValue.utf8.count).max() ?? 0
    var table = [[(key: [UInt8], field: Field)]](repeating: [], count: longest + 1)
    for field in Field.allCases {
      let key = Array(field.rawValue.utf8)
      table[key.count].append((key, field))
    }
    byLength = table
  }

  /// - Returns: nil for a key that nobody asked for.
  func field(_ key: ArraySlice<UInt8>) -> Field? {
    guard key.count < byLength.count else { return nil }
    for entry in byLength[key.count] where key.elementsEqual(entry.key) { return entry.field }
    return nil
  }
}
