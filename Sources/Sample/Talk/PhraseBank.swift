/// Short sentences of the kind that people write in a group of one topic.
struct PhraseBank {
  var statements: [String]
  var questions: [String]
  var answers: [String]
  var greetings: [String]
  /// What the owner or a colleague says.
  var hosting: [String]
  var advertisements: [String]
  /// What a bot posts.
  var botLines: [String]

  static func bank(for topic: SampleTopic) -> PhraseBank {
    switch topic {
    case .running, .gardening: .english(topic)
    case .languages: .chinese(topic).merged(with: .english(topic))
    default: .chinese(topic)
    }
  }

  private func merged(with other: PhraseBank) -> PhraseBank {
    PhraseBank(
      statements: statements + other.statements, questions: questions + other.questions,
      answers: answers + other.answers, greetings: greetings + other.greetings,
      hosting: hosting + other.hosting, advertisements: advertisements + other.advertisements,
      botLines: botLines + other.botLines)
  }
}
