import Foundation

/// docs/method.md as people read it, so that a number that changes in the program changes there.
enum MethodPage {
  static func text() throws -> String {
    let root = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    return try String(contentsOf: root.appending(path: "docs/method.md"), encoding: .utf8)
  }

  /// The rows of the table under a heading, cell by cell, without head and rule.
  static func rows(under heading: String) throws -> [[String]] {
    let lines = try text().components(separatedBy: "\n")
    guard let start = lines.firstIndex(of: heading) else { return [] }
    return lines[(start + 1)...].drop { !$0.hasPrefix("|") }.prefix { $0.hasPrefix("|") }
      .dropFirst(2).map { line in
        line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
          .map { $0.trimmingCharacters(in: .whitespaces) }
      }
  }

  /// The whole numbers that stand in a text, in order.
  static func numbers(in text: String) -> [Int] {
    text.split { !$0.isASCII || !$0.isNumber }.compactMap { Int($0) }
  }
}

/// A quote without white space and with half-width signs, as sources are compared.
func compared(_ quote: String) -> String {
  let half = ["，": ",", "。": ".", "：": ":", "（": "(", "）": ")"]
  return quote.filter { !$0.isWhitespace }.map { half[String($0)] ?? String($0) }.joined()
}
