/// The least that must be there before a rule is judged.
public struct LightSample: Hashable, Sendable {
  /// What is counted.
  public enum Kind: String, CaseIterable, Sendable {
    /// Members now.
    case members
    /// Days of which something is known, the first one included.
    case days
    /// People who spoke in the last 28 days, and in the last 14.
    case voices, recentVoices
    /// People who spoke on the day before voices may fall.
    case voicesThatDay
    /// Messages of people in the last 28 days.
    case messages
    /// Messages of people in the last 7 days, and in the 21 before.
    case messagesThisWeek, messagesBefore
    /// Conversations that began in the last 28 days.
    case conversations
    /// Of these, those that people began.
    case questions
    /// Turns and messages of staff in the last 28 days.
    case staffTurns, staffMessages
    /// People who joined in the last 28 days, and those of them who spoke.
    case newcomers, newVoices
  }

  /// What is counted.
  public let kind: Kind
  /// How many it takes.
  public let fewest: Preset

  init(_ kind: Kind, _ fewest: Preset) {
    self.kind = kind
    self.fewest = fewest
  }
}

extension LightRule {
  /// What must be there before the rule is judged.
  public var samples: [LightSample] {
    switch self {
    case .ownerSilence, .shills, .age, .checkpoint: []
    case .selfTalk: [LightSample(.staffTurns, OwnerPreset.selfTalk)]
    case .staffReplies: [LightSample(.staffTurns, OwnerPreset.fewestTurns)]
    case .adShare, .eventOnly: [LightSample(.staffMessages, MisusePreset.fewestMessages)]
    case .water, .flooding, .advertising:
      [
        LightSample(.messagesThisWeek, ForerunnerPreset.fewestThisWeek),
        LightSample(.messagesBefore, ForerunnerPreset.fewestBefore),
      ]
    case .quarrels: [LightSample(.days, ForerunnerPreset.fewestDays)]
    case .unseen: [LightSample(.recentVoices, VoicePreset.fewestUnseen)]
    case .newcomersGreeted: [LightSample(.newcomers, NewcomerPreset.fewest)]
    case .newcomersAnswered: [LightSample(.newVoices, NewcomerPreset.fewest)]
    case .concentration:
      [
        LightSample(.voices, VoicePreset.fewestVoices),
        LightSample(.messages, VoicePreset.fewestMessages),
      ]
    case .selfRun: [LightSample(.conversations, VoicePreset.fewestStarts)]
    case .experts: [LightSample(.questions, ExpertPreset.fewestQuestions)]
    case .firstWeek: [LightSample(.days, LifePreset.firstWatched)]
    case .size, .fill, .gate, .covenant: [LightSample(.members, GroupPreset.someone)]
    }
  }
}

extension GroupSignals {
  /// How many of these the signals count.
  func count(_ kind: LightSample.Kind) -> Int {
    switch kind {
    case .members: members
    case .days: age + 1
    case .voices: messagesByPerson.count
    case .recentVoices: voices14
    case .voicesThatDay: voicesByDay.suffix(3).first ?? 0
    case .messages: messagesByPerson.reduce(0, +)
    case .messagesThisWeek: messagesByDay.suffix(SignalWindow.week.value).reduce(0, +)
    case .messagesBefore: messagesByDay.dropLast(SignalWindow.week.value).reduce(0, +)
    case .conversations: starts
    case .questions: startsByPeople
    case .staffTurns: staffTurns
    case .staffMessages: staffMessages28
    case .newcomers: newcomers
    case .newVoices: newcomersSpoke
    }
  }
}
