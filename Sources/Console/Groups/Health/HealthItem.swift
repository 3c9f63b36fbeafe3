import Community

/// What can be chosen on the Health tab.
enum HealthItem: Hashable, Sendable {
  case score
  /// How true the score is on the user's own history.
  case verdict
  case feature(HealthFeature)
  /// The features that hardly matter here, folded.
  case smallFeatures
  case light(LightRule)
  /// The lights that are off, folded.
  case lightsOff
  /// The lights that cannot be judged for one reason, folded.
  case lightsUnknown(LightGap.Cause)
  case stage
  case activity
}

typealias HealthBlock = Document<HealthItem>.Block
typealias HealthRow = Document<HealthItem>.Row
typealias HealthRun = Document<HealthItem>.Run
typealias HealthText = Document<HealthItem>.Reading
