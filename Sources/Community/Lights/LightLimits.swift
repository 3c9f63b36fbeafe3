/// The numbers from which on a light is on.
public struct LightLimits: Hashable, Sendable {
  /// Where the light turns amber.
  public let amber: Preset
  /// nil when the light never turns red.
  public let red: Preset?

  init(_ amber: Preset, red: Preset? = nil) {
    self.amber = amber
    self.red = red
  }

  /// Amber, then red if there is one.
  public var presets: [Preset] { [amber] + (red.map { [$0] } ?? []) }

  /// The worst level whose number is passed; nil within both.
  func level(isBeyond: (_ limit: Int) -> Bool) -> LightLevel? {
    if let red, isBeyond(red.value) { return .red }
    return isBeyond(amber.value) ? .amber : nil
  }
}

extension LightRule {
  /// The rule's numbers for a group of that profile, each in the rule's own unit; nil for the rules
  /// that only ask whether something is there. Which side of a number lights the rule is the
  /// rule's: see the themes.
  public func limits(in profile: GroupProfile) -> LightLimits? {
    switch self {
    case .ownerSilence:
      SilencePreset.limits(in: profile)
    case .selfTalk: LightLimits(OwnerPreset.selfTalk, red: OwnerPreset.selfTalkLong)
    case .staffReplies: LightLimits(OwnerPreset.replies, red: OwnerPreset.hardlyAny)
    case .adShare: LightLimits(MisusePreset.ads)
    case .eventOnly: LightLimits(MisusePreset.notices)
    case .water, .flooding, .advertising, .quarrels:
      LightLimits(ForerunnerPreset.rise, red: ForerunnerPreset.steepRise)
    case .shills: LightLimits(ShillPreset.suspect, red: ShillPreset.suspects)
    case .unseen: LightLimits(VoicePreset.unseen, red: VoicePreset.mostUnseen)
    case .newcomersGreeted: LightLimits(NewcomerPreset.greeted, red: NewcomerPreset.few)
    case .newcomersAnswered: LightLimits(NewcomerPreset.answered, red: NewcomerPreset.few)
    case .concentration:
      profile == .highFrequency
        ? LightLimits(VoicePreset.pair, red: VoicePreset.alone) : LightLimits(VoicePreset.alone)
    case .selfRun:
      profile == .highFrequency
        ? LightLimits(VoicePreset.selfRun, red: VoicePreset.staffRun)
        : LightLimits(VoicePreset.staffRun)
    case .experts:
      profile == .highFrequency
        ? LightLimits(ExpertPreset.none)
        : LightLimits(ExpertPreset.answers, red: ExpertPreset.none)
    case .firstWeek: LightLimits(LifePreset.fall, red: LifePreset.steepFall)
    case .size: LightLimits(GroupPreset.minimum)
    case .fill: LightLimits(GroupPreset.nearlyFull)
    case .age: LightLimits(LifePreset.succession)
    case .checkpoint: LightLimits(LifePreset.burnout)
    case .covenant: LightLimits(GroupPreset.minimum)
    case .gate: nil
    }
  }
}
