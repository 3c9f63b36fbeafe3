/// Numbers by which talk is counted. None of the source texts defines what an answer, a
/// conversation or a flood is; they only name what goes wrong (S3: 灌水、刷屏、廣告、爭執).
public enum TalkPreset {
  /// Minutes of quiet after which a turn is over and the next message begins a conversation.
  public static let quiet = Preset("talk.quiet", 30, source: "Hetang")
  /// Minutes within which what is said next is an answer (回应), and an answer is a quick one.
  public static let quick = Preset("talk.quick", 5, source: "Hetang")
  /// Hours for which a message can be answered by a reply that names it.
  public static let answerable = Preset("talk.answerable", 24, source: "Hetang")
  /// Messages of one person within a minute of the clock; each one above is a flood (刷屏).
  public static let rate = Preset("talk.flood.rate", 10, source: "Draupnir")
  /// Minutes within which the same text of the same person again is a flood.
  public static let again = Preset("talk.flood.again", 5, source: "Hetang")
  /// Ideographs or syllables up to which a message without a question says nothing (灌水).
  public static let waterIdeographs = Preset("talk.water.ideographs", 2, source: "Hetang")
  /// Letters of other scripts up to which a message without a question says nothing.
  public static let waterLetters = Preset("talk.water.letters", 3, source: "Hetang")
  /// Points from which a message sells (广告): two for a word that only sellers use, one for each
  /// other sign, one less for a question.
  public static let selling = Preset("talk.ad.points", 2, source: "Hetang")
}
