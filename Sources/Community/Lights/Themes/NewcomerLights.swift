/// Whether those who come are received (method.md, row 135): greeted and answered within a day.
public enum NewcomerPreset {
  /// Percent of newcomers who should be greeted within 24 hours.
  public static let greeted = Preset("newcomers.greeted", 80, source: "Hetang")
  /// Percent of newcomers who spoke that should be answered within 24 hours.
  public static let answered = Preset("newcomers.answered", 80, source: "Hetang")
  /// Percent below which newcomers are left alone; red.
  public static let few = Preset("newcomers.few", 50, source: "Hetang")
  /// Newcomers before a share of them says something.
  public static let fewest = Preset("newcomers.fewest", 3, source: "Hetang")
}

extension LightJudge {
  var newcomersGreeted: LightState {
    let (greeted, all) = (signals.newcomersGreeted, signals.newcomers)
    return weigh(.newcomersGreeted(greeted, of: all), greeted, of: all)
  }

  var newcomersAnswered: LightState {
    let (answered, all) = (signals.newcomersAnswered, signals.newcomersSpoke)
    return weigh(.newcomersAnswered(answered, of: all), answered, of: all)
  }
}
