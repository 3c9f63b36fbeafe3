import Community

/// What the column `event.kind` holds. Stored: a number is never given another meaning.
enum EventCode: Int64 {
  case message = 1
  case join = 2
  case leave = 3
  case removal = 4
  case notice = 5

  init(_ kind: ChatEvent.Kind) {
    switch kind {
    case .message: self = .message
    case .join: self = .join
    case .leave: self = .leave
    case .removal: self = .removal
    case .notice: self = .notice
    }
  }
}
