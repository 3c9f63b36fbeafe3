import Community

/// Writes JSON that survives any reader: numbers as numbers, names in the order given, and in texts
/// nothing that acts on a terminal.
public enum JsonWriter {
  /// The value on one line.
  public static func text(_ datum: Datum) -> String {
    var text = ""
    write(datum, to: &text)
    return text
  }

  /// JSON that was written elsewhere, with escapes instead of what acts on a terminal: such signs
  /// stand in strings only, where an escape means the same.
  public static func harmless(_ json: String) -> String {
    var text = ""
    text.reserveCapacity(json.utf8.count)
    for scalar in json.unicodeScalars {
      if scalar.acts, scalar != "\n" {
        append(escaped: scalar, to: &text)
      } else {
        text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func append(escaped scalar: Unicode.Scalar, to text: inout String) {
    for unit in String(scalar).utf16 { text += escape(unit) }
  }

  private static func write(_ datum: Datum, to text: inout String) {
    switch datum {
    case .none: text += "null"
    case .text(let value): write(value, to: &text)
    case .integer(let value): text += String(value)
    // JSON knows no infinity and no "not a number".
    case .number(let value): text += value.isFinite ? "\(value)" : "null"
    case .flag(let value): text += value ? "true" : "false"
    case .moment(let value): write(IsoText.moment(value), to: &text)
    case .day(let value): write(IsoText.day(value), to: &text)
    case .list(let items):
      text += "["
      for (place, item) in items.enumerated() {
        if place > 0 { text += "," }
        write(item, to: &text)
      }
      text += "]"
    case .record(let entries):
      text += "{"
      for (place, entry) in entries.enumerated() {
        if place > 0 { text += "," }
        write(entry.name, to: &text)
        text += ":"
        write(entry.value, to: &text)
      }
      text += "}"
    }
  }

  private static func write(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.acts: append(escaped: scalar, to: &text)
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  private static func escape(_ unit: UInt16) -> String {
    let digits = String(unit, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
