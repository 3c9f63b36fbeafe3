import Community
import Store

/// All that the head and the Health tab of a group's page show.
struct GroupPage: Equatable, Sendable {
  var row: GroupRow
  /// The last 84 days of data, oldest first.
  var days: [GroupDay]
  var stages: [StagePeriod]
  var scores: [ScorePoint]
  /// What every rule says; empty before the first figures and when the group is closed.
  var lights: [LightReading]
  /// How true the model in use was on all groups of this store; nil until it was judged.
  var verdict: OwnVerdict?
  /// The version of the model that was chosen but cannot be read; nil when all is as chosen.
  var modelSetAside: String?

  init(
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
