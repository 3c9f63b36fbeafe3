/// Whether those who know answer (method.md, rows 42 and 142).
public enum ExpertPreset {
  /// Turns that experts should answer in 28 days, at least: one a week.
  public static let answers = Preset("experts.answers", 4, source: "Hetang")
  /// Answers below which a group that lives by them has none; red.
  public static let hardlyAny = Preset("experts.answers.few", 1, source: "Hetang")
  /// Conversations that people began, for there to be something to answer.
  public static let fewestQuestions = Preset("experts.questions.fewest", 10, source: "Hetang")
}

extension LightJudge {
  var experts: LightState {
    guard signals.experts > 0 else { return .unknown(.noExperts) }
    let answers = signals.expertAnswers
    return weigh(.experts(count: signals.experts, answers: answers), answers)
  }
}
