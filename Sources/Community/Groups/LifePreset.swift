/// How long a group lives, as the sources have it. They contradict each other, so all are kept and
/// none is a limit (method.md, rows 9 to 13).
public enum LifePreset {
  /// Days of a natural life at most.
  public static let natural = Preset("life.natural.max", 180, quote: "長則六個月", source: "S3")
  /// Days after which many have vanished.
  public static let burnout = Preset(
    "life.burnout", 90, quote: "三个月之后就销声匿迹了", source: "S1")
  /// Days of a life that is looked after well.
  public static let managed = Preset(
    "life.managed", 730, quote: "這個生命周期大概在兩年左右", source: "S3")

  /// Percent of a life from which on it is time to plan what comes after it: the method names day
  /// 640 of 730.
  public static let succession = Preset("life.succession", 88, source: "Hetang")
  /// Days for which the look back after three months is due.
  public static let checkpointOpen = Preset("life.checkpoint.open", 14, source: "Hetang")
  /// Days of the first week, in which a group may live and die.
  public static let firstWeek = Preset(
    "life.natural.min", 7, quote: "短的甚至只需要一周", source: "S3")
  /// The first day on which voices can have fallen two days running since the third.
  public static let firstWatched = Preset("first-week.watched", 4, source: "Hetang")
  /// Voices of a day before a fall from it says something.
  public static let firstVoices = Preset("first-week.voices.fewest", 5, source: "Hetang")
  /// Percent of the voices of two days before, below which they fell: any fall at all.
  public static let fall = Preset("first-week.fall", 100, source: "Hetang")
  /// Percent of the voices of two days before, below which the group breaks off; red.
  public static let steepFall = Preset("first-week.fall.steep", 50, source: "Hetang")
}

/// Which life was chosen for a group (寿命). Its raw value is the preset's key.
public enum GroupLife: String, Codable, CaseIterable, Sendable {
  /// 90 days, as S1 has it.
  case burnout = "life.burnout"
  /// 180 days: a group that is left to itself, as S3 has it.
  case natural = "life.natural.max"
  /// 730 days: a group that is looked after well, as S3 has it.
  case managed = "life.managed"

  /// The source's number.
  public var preset: Preset {
    switch self {
    case .burnout: LifePreset.burnout
    case .natural: LifePreset.natural
    case .managed: LifePreset.managed
    }
  }

  /// Its length in days.
  public var days: Int { preset.value }
}
