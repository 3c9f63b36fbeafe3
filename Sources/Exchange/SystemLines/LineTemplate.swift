/// A sentence that a chat program writes, with gaps for names: `{by} added {who}`.
struct LineTemplate: Sendable {
  /// What stands in a gap.
  enum Gap: String, Sendable {
    /// Whom it is about.
    case who
    /// Who did it.
    case by
    /// Anything else.
    case rest
  }

  /// The fixed text before each gap, and the gap.
  private let parts: [(text: String, gap: Gap)]
  private let end: String

  init(_ pattern: String) {
    var parts: [(String, Gap)] = []
    var rest = pattern[...]
    while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
      let name = String(rest[rest.index(after: open)..<close])
      parts.append((String(rest[..<open]), Gap(rawValue: name) ?? .rest))
      rest = rest[rest.index(after: close)...]
    }
    self.parts = parts
    end = String(rest)
  }

  /// Reads a whole line. Each gap is as short as possible and not empty, but for a rest that ends
  /// the sentence.
  func match(_ line: String) -> [Gap: Substring]? {
    var found: [Gap: Substring] = [:]
    var rest = line[...]
    var open: Gap?
    for part in parts {
      guard let range = Self.find(part.text, in: rest, atStart: open == nil) else { return nil }
      if let open { found[open] = rest[..<range.lowerBound] }
      rest = rest[range.upperBound...]
      open = part.gap
    }
    guard rest.hasSuffix(end) else { return nil }
    if open == .rest, rest.isEmpty {
      return found.values.contains { $0.trimmed.isEmpty } ? nil : found
    }
    if let open { found[open] = rest.dropLast(end.count) } else if rest != end { return nil }
    return found.values.contains { $0.trimmed.isEmpty } ? nil : found
  }

  /// A gap holds at least one character, so text after one is searched from the second on.
  private static func find(
    _ text: String, in line: Substring, atStart: Bool
  ) -> Range<Substring.Index>? {
    if atStart {
      guard line.hasPrefix(text) else { return nil }
      return line.startIndex..<line.index(line.startIndex, offsetBy: text.count)
    }
    return line.dropFirst().firstRange(of: text)
  }
}
