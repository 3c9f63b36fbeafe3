import Community
import Terminal

extension DeliveryState {
  /// Whether it can still be sent or skipped.
  var isOpen: Bool { self == .scheduled || self == .due || self == .missed }

  var look: Look {
    switch self {
    case .scheduled: .plain
    case .due: .warning
    case .sent: .good
    case .missed: .bad
    case .skipped, .withdrawn: .muted
    }
  }

  /// Those of which the calendar has deliveries, in the order in which its signs are told.
  static let inCalendar: [DeliveryState] = [.scheduled, .due, .sent, .skipped, .missed]

  /// One cell that tells the state without colour.
  func sign(_ glyphs: Glyphs) -> String {
    switch self {
    case .scheduled: glyphs.separator
    case .due: "!"
    case .sent: glyphs.check
    case .missed: "?"
    case .skipped: "/"
    case .withdrawn: "~"
    }
  }
}

extension PostPart {
  var look: Look { self == .leg ? .warning : .plain }
}
