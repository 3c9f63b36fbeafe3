import Community

/// Who says what in a sample group; keeps the thread of the conversation.
struct SampleTalk {
  private let group: SampleGroup
  private let bank: PhraseBank
  private var random: SampleRandom
  private var lastID = 0
  private var hasQuestion = false
  private var hasNewcomer = false
  private var staffMaySpeak = false
  private var staffHasSpoken = false
  private var advertisePercent = 0
  /// How many different ordinary members speak at this time, and how many have joined.
  private var pool = 0
  private var present = 0

  init(group: SampleGroup, random: SampleRandom) {
    self.group = group
    self.random = random
    bank = PhraseBank.bank(for: group.topic)
  }

  mutating func begin(day: Int, daysAgo: Int, crew: SampleCrew) {
    staffMaySpeak = daysAgo >= group.staffSilentDays
    staffHasSpoken = false
    advertisePercent = group.arc == .decline ? (daysAgo < 60 ? 42 : 8) : 1
    present = max(0, crew.count(onDay: day) - crew.firstOrdinary)
    let wanted = Int(Double(group.voices) * group.arc.strength(daysAgo: daysAgo))
    pool = min(present, max(2, wanted))
  }

  mutating func message(at: Instant, day: Int, crew: SampleCrew) -> ChatEvent {
    lastID += 1
    let (position, text) = line(day: day, crew: crew)
    var reply: String?
    if lastID > 5, random.chance(18) { reply = String(lastID - 1 - random.below(4)) }
    return ChatEvent(
      kind: .message(text: text), account: crew.accounts[position], at: at,
      externalID: String(lastID), replyTo: reply)
  }

  mutating func join(_ position: Int, at: Instant, crew: SampleCrew) -> ChatEvent {
    hasNewcomer = true
    lastID += 1
    let by = random.chance(70) ? crew.accounts[min(position - 1, random.below(12))] : nil
    return ChatEvent(
      kind: .join(by: by), account: crew.accounts[position], at: at, externalID: String(lastID))
  }

  mutating func leave(_ position: Int, at: Instant, crew: SampleCrew) -> ChatEvent {
    lastID += 1
    let isRemoved = random.chance(15)
    return ChatEvent(
      kind: isRemoved ? .removal(by: crew.accounts.first) : .leave,
      account: crew.accounts[position], at: at, externalID: String(lastID))
  }

  /// The speaker's position and words.
  private mutating func line(day: Int, crew: SampleCrew) -> (Int, String) {
    if staffMaySpeak, !staffHasSpoken || random.chance(3) {
      let position = staffHasSpoken && crew.firstOrdinary > 1 ? 1 : 0
      staffHasSpoken = true
      return (position, random.pick(bank.hosting) ?? "")
    }
    if crew.firstOrdinary > 2, random.chance(2) { return (2, random.pick(bank.botLines) ?? "") }
    return (speaker(day: day, crew: crew), words())
  }

  private mutating func words() -> String {
    if group.names == .hostile, random.chance(20) { return random.pick(HostileText.names) ?? "" }
    if hasNewcomer, random.chance(60) {
      hasNewcomer = random.chance(50)
      return random.pick(bank.greetings) ?? ""
    }
    if hasQuestion, random.chance(65) {
      hasQuestion = random.chance(30)
      return random.pick(bank.answers) ?? ""
    }
    if random.chance(advertisePercent) { return random.pick(bank.advertisements) ?? "" }
    if random.chance(14) {
      hasQuestion = true
      return random.pick(bank.questions) ?? ""
    }
    return random.pick(bank.statements) ?? ""
  }

  /// Half of those who speak are always the same ones; the others change over the months. Early
  /// places speak more often, and one member in nine only reads.
  private mutating func speaker(day: Int, crew: SampleCrew) -> Int {
    guard present > 0 else { return 0 }
    let steady = pool / 2
    for _ in 0..<4 {
      let luck = random.unit()
      let slot = Int(luck * luck * Double(pool))
      let place =
        slot < steady
        ? slot : steady + (slot - steady + day / 9) % max(1, present - steady)
      let position = crew.firstOrdinary + place
      if place % 9 != 8, crew.isPresent(position, onDay: day) { return position }
    }
    return crew.firstOrdinary
  }
}
