import Community

/// All that a group's events of one day add up to.
struct CountedDay {
  /// Who answered whom.
  struct Pair: Hashable, Comparable {
    var person: Int64
    var other: Int64

    static func < (left: Self, right: Self) -> Bool {
      (left.person, left.other) < (right.person, right.other)
    }
  }

  /// How often, see ``HeardRemark/Answer``.
  struct Answers {
    var answers = 0
    var firsts = 0
    var quick = 0
  }

  /// When somebody said a word of welcome.
  struct Welcome: Hashable {
    var at: Int64
    var person: Int64
  }

  private(set) var number: Int
  private(set) var people: [Int64: TalkDay] = [:]
  private(set) var answers: [Pair: Answers] = [:]
  private(set) var welcomes: Set<Welcome> = []
  var joins = 0
  var leaves = 0

  init(number: Int) { self.number = number }

  /// Forgets what was counted and goes on to another day.
  mutating func begin(_ day: Int) {
    number = day
    people.removeAll(keepingCapacity: true)
    answers.removeAll(keepingCapacity: true)
    welcomes.removeAll(keepingCapacity: true)
    joins = 0
    leaves = 0
  }

  mutating func add(_ person: Int64, at: Int64, _ traits: MessageTraits, _ heard: HeardRemark) {
    people[person, default: TalkDay()].add(minute: at.minute, traits, heard)
    if let answer = heard.answer { add(answer, by: person) }
    if let answer = heard.otherAnswer { add(answer, by: person) }
    if traits.welcomes { welcomes.insert(Welcome(at: at, person: person)) }
  }

  private mutating func add(_ answer: HeardRemark.Answer, by person: Int64) {
    let pair = Pair(person: person, other: answer.other)
    answers[pair, default: Answers()].answers += 1
    if answer.isFirst { answers[pair, default: Answers()].firsts += 1 }
    if answer.isQuick { answers[pair, default: Answers()].quick += 1 }
  }
}
