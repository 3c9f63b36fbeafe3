import Community

/// What a chat program's own line tells about members.
struct SystemLine: Equatable {
  enum Meaning: Sendable {
    case joined
    case left
    case removed
    /// Neutral.
    case notice
  }

  /// Someone as the line names them.
  enum Party: Equatable {
    case named(String)
    /// The exporter: “you”.
    case you
  }

  var meaning: Meaning
  var who: [Party] = []
  var by: Party?
}

/// A sentence and what it means.
struct SystemRule: Sendable {
  let template: LineTemplate
  let meaning: SystemLine.Meaning

  init(_ pattern: String, _ meaning: SystemLine.Meaning) {
    template = LineTemplate(pattern)
    self.meaning = meaning
  }
}

extension ChatEvent.Kind {
  /// - Returns: nil for a neutral line.
  init?(_ meaning: SystemLine.Meaning, by: ChatAccount?) {
    switch meaning {
    case .joined: self = .join(by: by)
    case .left: self = .leave
    case .removed: self = .removal(by: by)
    case .notice: return nil
    }
  }
}
