/// Names for the people of a sample community. Some occur more than once, as in life.
enum SampleName {
  /// The name of the person with that number; always the same one.
  static func name(_ style: SampleNameStyle, number: UInt64) -> String {
    var random = SampleRandom(seed: number)
    switch style {
    case .chinese: return chinese(&random)
    case .english: return english(&random)
    case .mixed: return random.chance(55) ? chinese(&random) : english(&random)
    case .hostile: return random.pick(HostileText.names) ?? ""
    }
  }

  private static func chinese(_ random: inout SampleRandom) -> String {
    let style = random.below(100)
    if style < 58 { return part(NameBank.surnames, &random) + part(NameBank.given, &random) }
    if style < 74 { return part(NameBank.nicknames, &random) }
    if style < 88 { return part(NameBank.nicknames, &random) + part(NameBank.given, &random) }
    if style < 95 { return part(NameBank.firstNames, &random) }
    return part(NameBank.decorated, &random)
  }

  private static func english(_ random: inout SampleRandom) -> String {
    let style = random.below(100)
    let first = part(NameBank.firstNames, &random)
    if style < 62 { return first + " " + part(NameBank.lastNames, &random) }
    if style < 80 { return first + " " + part(NameBank.lastNames, &random).prefix(1) + "." }
    if style < 94 { return part(NameBank.handles, &random) + "\(random.below(100))" }
    return first + ["🌿", "🏃", " 🇬🇧", "✌️", " 小明"][random.below(5)]
  }

  private static func part(_ words: [String], _ random: inout SampleRandom) -> String {
    words[random.below(words.count)]
  }
}
