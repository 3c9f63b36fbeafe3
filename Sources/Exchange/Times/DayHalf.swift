/// A sign beside the hours of a clock with twelve of them.
enum DayHalf {
  case morning
  case noon
  case evening

  /// Of the longer spellings first, so that none hides another.
  private static let spellings: [(String, DayHalf)] = [
    ("a. m.", .morning), ("p. m.", .evening), ("a.m.", .morning), ("p.m.", .evening),
    ("a.\u{A0}m.", .morning), ("p.\u{A0}m.", .evening),
    ("a.\u{202F}m.", .morning), ("p.\u{202F}m.", .evening),
    ("am", .morning), ("pm", .evening),
    ("上午", .morning), ("下午", .evening), ("凌晨", .morning), ("清晨", .morning), ("早上", .morning),
    ("中午", .noon), ("傍晚", .evening), ("晚上", .evening),
    ("午前", .morning), ("午後", .evening), ("오전", .morning), ("오후", .evening),
  ]

  static func take(_ scan: inout ScalarScan) -> DayHalf? {
    spellings.first { scan.take(word: $0.0) }?.1
  }

  /// The hour of 24.
  func hour(_ hour: Int) -> Int {
    switch self {
    case .morning: hour == 12 ? 0 : hour
    case .noon: hour < 6 ? hour + 12 : hour
    case .evening: hour < 12 ? hour + 12 : hour
    }
  }
}
