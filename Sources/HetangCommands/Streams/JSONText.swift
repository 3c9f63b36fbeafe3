import Exchange
import Foundation

/// JSON as commands print it: one line, the same text for the same value, and nothing in it that
/// acts on a terminal.
enum JSONText {
  static func of(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let text = String(decoding: try encoder.encode(value), as: UTF8.self)
    return JsonWriter.harmless(text)
  }
}
