/// What a group is to be measured by, since the sources disagree (method.md, rows 80 and 81): S3
/// says that only frequent interaction binds, S4 that it need not be frequent if it has feeling and
/// value.
public enum GroupProfile: String, Codable, CaseIterable, Sendable {
  /// 高频: the rules as they are written.
  case highFrequency
  /// 低频高质: silence and few voices are no fault, and questions have to be answered well.
  case rareButGood

  /// How a profile reads a rule.
  public enum Treatment: String, Codable, CaseIterable, Sendable {
    case asWritten
    /// The same rule with other numbers, which are easier to keep.
    case relaxed
    /// The same rule with other numbers, which are harder to keep.
    case stricter
    /// The rule is not applied.
    case waived
  }

  /// How this profile reads a rule. Rare but good differs where a rule measures how *often* people
  /// talk, and stays the same where it measures how they are treated:
  ///
  /// | rule | treatment | why |
  /// |---|---|---|
  /// | owner's silence | relaxed | a rhythm of two weeks is a rhythm; after four, people forget |
  /// | first week | waived | such a group does not begin with a storm |
  /// | concentration | relaxed | one or two who know may carry the talk; one alone is a risk |
  /// | self-run | relaxed | what is good is often prepared by staff |
  /// | experts | stricter | the answers of experts are what is good about it (S4) |
  public func treatment(of rule: LightRule) -> Treatment {
    guard self == .rareButGood else { return .asWritten }
    switch rule {
    case .ownerSilence, .concentration, .selfRun: return .relaxed
    case .experts: return .stricter
    case .firstWeek: return .waived
    case .selfTalk, .staffReplies, .adShare, .eventOnly, .water, .flooding, .advertising,
      .quarrels, .shills, .unseen, .newcomersGreeted, .newcomersAnswered, .size, .fill, .age,
      .checkpoint, .gate, .covenant:
      return .asWritten
    }
  }
}
