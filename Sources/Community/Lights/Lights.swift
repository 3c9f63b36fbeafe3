/// What every rule says about a group, in the order of the rules.
///
/// - Parameters:
///   - signals: counts of the last weeks, as of the group's last known day.
///   - profile: what the group is to be measured by.
///   - life: which of the sources' lives was chosen for it.
public func lights(
  of signals: GroupSignals, profile: GroupProfile = .highFrequency, life: GroupLife = .natural
) -> [LightReading] {
  let judge = LightJudge(signals: signals, profile: profile, life: life)
  return LightRule.allCases.map { LightReading(rule: $0, state: judge.state(of: $0)) }
}

extension Sequence<LightReading> {
  /// The lights that are on, worst first.
  public var on: [Light] { compactMap(\.light).sorted() }
}

/// Reads the rules for one group; each theme's rules stand in a file of their own.
struct LightJudge {
  let signals: GroupSignals
  let profile: GroupProfile
  let life: GroupLife

  func state(of rule: LightRule) -> LightState {
    if profile.treatment(of: rule) == .waived { return .waived }
    for sample in rule.samples {
      let have = signals.count(sample.kind)
      if have < sample.fewest.value {
        return .unknown(.few(sample.kind, have: have, need: sample.fewest.value))
      }
    }
    return switch rule {
    case .ownerSilence: ownerSilence
    case .selfTalk: selfTalk
    case .staffReplies: staffReplies
    case .adShare: adShare
    case .eventOnly: eventOnly
    case .water: forerunner(.water)
    case .flooding: forerunner(.flooding)
    case .advertising: forerunner(.advertising)
    case .quarrels: forerunner(.quarrels)
    case .shills: shills
    case .unseen: unseen
    case .newcomersGreeted: newcomersGreeted
    case .newcomersAnswered: newcomersAnswered
    case .concentration: concentration
    case .selfRun: selfRun
    case .experts: experts
    case .firstWeek: firstWeek
    case .size: size
    case .fill: fill
    case .age: age
    case .checkpoint: checkpoint
    case .gate: gate
    case .covenant: covenant
    }
  }

  /// On where a count, or a part of a whole, is on the wrong side of one of the rule's limits.
  func weigh(_ finding: LightFinding, _ part: Int, of whole: Int = 1) -> LightState {
    guard let side = finding.rule.side else { return .off(finding) }
    return weigh(finding) { side.isReached($0, by: part, of: whole) }
  }

  /// On where the finding is beyond one of the rule's limits, off where it is within both.
  func weigh(_ finding: LightFinding, isBeyond: (_ limit: Int) -> Bool) -> LightState {
    let level = finding.rule.limits(in: profile)?.level(isBeyond: isBeyond)
    return level.map { .on(Light($0, finding)) } ?? .off(finding)
  }
}
