/// The beginning of a message: `1/12/24, 09:00 - …` (Android) or `[1/12/24, 9:00:10 PM] …` (iOS).
struct WhatsAppHead: Equatable {
  /// The date's three numbers, in the file's order.
  var numbers: [Int]
  /// Whether the first number has four digits, so that the date begins with the year.
  var beginsWithYear: Bool
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
    guard let date = Self.date(&scan) else { return nil }
    numbers = date.numbers
    beginsWithYear = date.beginsWithYear
    _ = scan.take(oneOf: ",،")
    scan.passSpaces()
    if scan.take(word: "klo") || scan.take(word: "at") { scan.passSpaces() }
    guard let second = Self.time(&scan) else { return nil }
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

  private static func date(_ scan: inout ScalarScan) -> (numbers: [Int], beginsWithYear: Bool)? {
    var numbers: [Int] = []
    var beginsWithYear = false
    for place in 0..<3 {
      guard let number = scan.number() else { return nil }
      if place == 0 { beginsWithYear = number.digits == 4 }
      // Only the year has more than two digits.
      if number.digits > 2, place == 1 || number.digits == 3 { return nil }
      numbers.append(number.value)
      let hasSign = scan.take(oneOf: "/.-年月日년월일")
      if place < 2 {
        guard hasSign else { return nil }
        scan.passSpaces()
      }
    }
    return (numbers, beginsWithYear)
  }

  private static func time(_ scan: inout ScalarScan) -> Int? {
    var half = DayHalf.take(&scan)
    scan.passSpaces()
    guard let hour = scan.number(), scan.take(oneOf: ":.："), let minute = scan.number(),
      minute.digits == 2, hour.value < 24, minute.value < 60
    else { return nil }
    var second = 0
    if scan.take(oneOf: ":.：") {
      guard let number = scan.number(), number.digits == 2, number.value < 61 else { return nil }
      second = min(number.value, 59)
    }
    scan.passSpaces()
    if half == nil { half = DayHalf.take(&scan) }
    scan.passSpaces()
    let hours = half?.hour(hour.value) ?? hour.value
    return hours * 3600 + minute.value * 60 + second
  }
}
