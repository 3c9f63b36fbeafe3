import Community
import Store

/// All that the head and the Health tab of a group's page show.
public struct GroupPage: Equatable, Sendable {
  public var row: GroupRow
  /// The last 84 days of data, oldest first.
  public var days: [GroupDay]
  public var stages: [StagePeriod]
  public var scores: [ScorePoint]
  /// What every rule says; empty before the first figures and when the group is closed.
  public var lights: [LightReading]
  /// How true the model in use was on all groups of this store; nil until it was judged.
  public var verdict: OwnVerdict?
  /// The version of the model that was chosen but cannot be read; nil when all is as chosen.
  public var modelSetAside: String?

  public init(
    row: GroupRow, days: [GroupDay], stages: [StagePeriod], scores: [ScorePoint],
    lights: [LightReading] = [], verdict: OwnVerdict? = nil,
    modelSetAside: String? = nil
  ) {
    self.row = row
    self.days = days
    self.stages = stages
    self.scores = scores
    self.lights = lights
    self.verdict = verdict
    self.modelSetAside = modelSetAside
  }
}
