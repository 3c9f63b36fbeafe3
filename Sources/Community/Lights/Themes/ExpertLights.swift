/// Whether those who know answer (method.md, rows 42 and 142).
public enum ExpertPreset {
  /// Turns that experts should answer in 28 days where a group lives by them: one a week.
  public static let answers = Preset("experts.answers", 4, source: "Hetang")
  /// Answers below which there is none.
  public static let none = Preset("experts.answers.none", 1, source: "Hetang")
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
