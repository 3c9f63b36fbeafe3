/// Everything that the lights of a group are decided from: counts of the last weeks from the
/// roll-ups, and what operators have set. Computed with the group's figures.
///
/// "People" are ordinary members; "staff" are the owner and everybody of the kind staff. Seeds,
/// declared helpers and bots are neither.
public struct GroupSignals: Hashable, Codable, Sendable {
  // MARK: The group

  /// Members now, staff included.
  public var members = 0
  /// How many members fit.
  public var capacity = 0
  /// Days since the first thing that is known of the group; 0 on the first day.
  public var age = 0
  /// Whether something has to be done to enter.
  public var hasGate = false
  /// Whether members agreed how they treat one another.
  public var hasCovenant = false

  // MARK: Voices

  /// Messages of each person who spoke in the last 28 days, most first.
  public var messagesByPerson: [Int] = []
  /// Voices of each of the last 28 days, oldest first.
  public var voicesByDay: [Int] = []
  /// People who spoke in the last 14 days.
  public var voices14 = 0
  /// Those of ``voices14`` whom no other of the people answered.
  public var unseen14 = 0

  // MARK: Who keeps it going

  /// Conversations that people began in the last 28 days.
  public var startsByPeople = 0
  /// Conversations that began in the last 28 days, whoever began them.
  public var starts = 0
  /// Days since the owner or staff last spoke; nil when they never did.
  public var ownerSilentDays: Int?
  /// Turns of staff in the last 28 days.
  public var staffTurns = 0
  /// Those of ``staffTurns`` that people answered within a day.
  public var staffTurnsAnswered = 0
  /// Turns of staff on the days after the last one on which people answered any, at most 28 days
  /// back and without the last day, which is not over.
  public var staffTurnsUnanswered = 0

  // MARK: Newcomers

  /// People who joined in the last 28 days and whose first 24 hours are over.
  public var newcomers = 0
  /// Of these, those into whose first 24 hours a word of welcome fell, of anybody but bots.
  public var newcomersGreeted = 0
  /// Of these, those who spoke, more than 24 hours ago.
  public var newcomersSpoke = 0
  /// Those of ``newcomersSpoke`` who were answered on that day or the next, by anybody but bots.
  public var newcomersAnswered = 0

  // MARK: Misuse

  /// What staff said in the last 7 days. Posts sent from here count on days on which exports tell of
  /// fewer messages of staff.
  public var staffMessages7 = 0
  /// Of ``staffMessages7``, those that sell something.
  public var staffAds7 = 0
  /// Of ``staffMessages7``, those that only announce an event.
  public var staffNotices7 = 0
  /// The same over 28 days, for groups that hear from staff seldom.
  public var staffMessages28 = 0
  /// Of ``staffMessages28``, those that sell something.
  public var staffAds28 = 0
  /// Of ``staffMessages28``, those that only announce an event.
  public var staffNotices28 = 0
  /// Messages of people on each of the last 28 days, oldest first.
  public var messagesByDay: [Int] = []
  /// Short messages of people without content (灌水), on the same days.
  public var waterByDay: [Int] = []
  /// Repeated or rapid messages of people (刷屏), on the same days.
  public var floodsByDay: [Int] = []
  /// Messages of people that sell something (广告), on the same days.
  public var adsByDay: [Int] = []
  /// Quarrels that moderators noted (争执), on the same days.
  public var quarrelsByDay: [Int] = []
  /// Undeclared accounts that answer hardly anybody but staff, and within minutes.
  public var shillSuspects: [Suspect] = []

  // MARK: Experts

  /// Members with an expert's tag.
  public var experts = 0
  /// Turns that they answered in the last 28 days.
  public var expertAnswers = 0

  /// An account of the shill pattern (水军).
  public struct Suspect: Hashable, Codable, Sendable {
    /// The person's number.
    public var person: PersonID
    /// As imported; hostile text.
    public var name: String
    /// Turns of staff it answered in the last 28 days.
    public var answers: Int
    /// Those of ``answers`` within five minutes.
    public var quick: Int
    /// Turns of its own in the same time.
    public var turns: Int

    /// An account with its turns in the last 28 days.
    public init(person: PersonID, name: String, answers: Int, quick: Int, turns: Int) {
      self.person = person
      self.name = name
      self.answers = answers
      self.quick = quick
      self.turns = turns
    }
  }

  /// Nothing known: no light comes on.
  public init() {}
}
