import Community

/// The beginning of a message: `1/12/24, 09:00 - …` (Android) or `[1/12/24, 9:00:10 PM] …` (iOS).
struct WhatsAppHead: Equatable {
  var date: WrittenDate
  /// Of the day.
  var second: Int
  /// What comes after the head: `NAME: text`, or a line of the program.
  var body: String

  /// - Returns: nil when the line is no head, and so belongs to the message before it.
  init?(_ line: String) {
    guard Self.mayBegin(line) else { return nil }
    var scan = ScalarScan(line)
    scan.passSpaces()
    let isBracketed = scan.take(oneOf: "[")
    guard let date = WrittenDate(&scan) else { return nil }
    self.date = date
    _ = scan.take(oneOf: ",،")
    scan.passSpaces()
    if scan.take(word: "klo") || scan.take(word: "at") { scan.passSpaces() }
    guard let second = WrittenTime.second(&scan) else { return nil }
    self.second = second
    if isBracketed {
      guard scan.take(oneOf: "]") else { return nil }
      _ = scan.take(oneOf: " ")
    } else {
      guard scan.take(oneOf: "-–"), scan.take(oneOf: " ") else { return nil }
    }
    body = scan.rest
  }

  /// Most lines that are no heads begin with a letter.
  private static func mayBegin(_ line: String) -> Bool {
    guard let first = line.unicodeScalars.first else { return false }
    return first == "[" || ("0"..."9").contains(first) || Marks.isInvisible(first)
  }
}
