@testable import Community

/// What a rule says, without its numbers, so that bounds can be listed.
enum Outcome: Equatable {
  case off, amber, red, unknown, waived
}

/// A group of which enough is known for every rule, and which breaks none.
func soundGroup() -> GroupSignals {
  var signals = GroupSignals()
  signals.members = 100
  signals.capacity = 500
  signals.age = 120
  signals.hasGate = true
  signals.hasCovenant = true
  signals.messagesByPerson = [Int](repeating: 10, count: 20)
  signals.voicesByDay = [Int](repeating: 8, count: 28)
  signals.voices14 = 20
  signals.startsByPeople = 30
  signals.starts = 40
  signals.ownerSilentDays = 0
  signals.staffTurns = 20
  signals.staffTurnsAnswered = 15
  signals.newcomers = 10
  signals.newcomersGreeted = 10
  signals.newcomersSpoke = 10
  signals.newcomersAnswered = 10
  signals.staffMessages7 = 10
  signals.staffMessages28 = 40
  signals.messagesByDay = [Int](repeating: 10, count: 28)
  signals.experts = 2
  signals.expertAnswers = 8
  return signals
}

/// What a rule says about a sound group with some signals set otherwise.
func outcome(
  _ rule: LightRule, in profile: GroupProfile = .highFrequency, life: GroupLife = .managed,
  _ change: (inout GroupSignals) -> Void
) -> Outcome {
  var signals = soundGroup()
  change(&signals)
  let reading = lights(of: signals, profile: profile, life: life).first { $0.rule == rule }
  return switch reading?.state {
  case .on(let light): light.level == .red ? .red : .amber
  case .off: .off
  case .waived: .waived
  case .unknown, nil: .unknown
  }
}

/// The last seven days and the 21 before, each of the same counts.
func days(before: Int, now: Int) -> [Int] {
  [Int](repeating: before, count: 21) + [Int](repeating: now, count: 7)
}
