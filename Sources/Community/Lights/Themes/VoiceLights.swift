/// Who talks, who begins, and who is heard (method.md, rows 4, 155, 156).
public enum VoicePreset {
  /// So few people with half of the talk: amber. In public chat archives a quarter of the groups of
  /// 10 to 19 voices, and a tenth of those of 20 to 49, stand here or lower.
  public static let pair = Preset("concentration.pair", 2, source: "Hetang")
  /// One person with half of the talk; red. One group of 10 to 19 voices in ten stands here.
  public static let alone = Preset("concentration.alone", 1, source: "Hetang")
  /// Voices of 28 days before their concentration says something.
  public static let fewestVoices = Preset("concentration.voices.fewest", 8, source: "Hetang")
  /// Messages of 28 days before their concentration says something.
  public static let fewestMessages = Preset("concentration.messages.fewest", 50, source: "Hetang")
  /// Percent of conversations that people should begin at least.
  public static let selfRun = Preset("self-run", 50, source: "Hetang")
  /// Percent below which staff run the group alone.
  public static let staffRun = Preset("self-run.few", 25, source: "Hetang")
  /// Conversations of 28 days before a share of them says something.
  public static let fewestStarts = Preset("self-run.starts.fewest", 10, source: "Hetang")
  /// Percent of voices whom nobody answered, from which on the group overlooks people. In public
  /// chat archives of small groups every second voice goes unanswered; of groups with 20 to 49
  /// voices three in four stay below this.
  public static let unseen = Preset("unseen", 60, source: "Hetang")
  /// Percent from which on hardly anybody is heard; red.
  public static let mostUnseen = Preset("unseen.most", 80, source: "Hetang")
  /// Voices of 14 days before a share of them says something.
  public static let fewestUnseen = Preset("unseen.voices.fewest", 10, source: "Hetang")
}

extension LightJudge {
  var concentration: LightState {
    let counts = signals.messagesByPerson
    let people = absenceFactor(counts)
    return weigh(.concentration(people: people, voices: counts.count), people)
  }

  var selfRun: LightState {
    let (byPeople, all) = (signals.startsByPeople, signals.starts)
    return weigh(.selfRun(byPeople: byPeople, of: all), byPeople, of: all)
  }

  var unseen: LightState {
    let (unseen, voices) = (signals.unseen14, signals.voices14)
    return weigh(.unseen(people: unseen, of: voices), unseen, of: voices)
  }
}
