import Community

/// All that a group's events of one day add up to.
struct CountedDay {
  /// Who answered whom, and how often: see ``HeardRemark/Answer``.
  struct Answers {
    var person: Int64
    var other: Int64
    var answers: Int
    var firsts: Int
    var quick: Int

    /// The order of the table.
    static func precedes(_ left: Self, _ right: Self) -> Bool {
      (left.person, left.other) < (right.person, right.other)
    }
  }

  /// When somebody said a word of welcome.
  struct Welcome: Hashable {
    var at: Int64
    var person: Int64
  }

  private(set) var number: Int
  private(set) var people: [Int64: TalkDay] = [:]
  /// One by one, in order of time.
  private var answers: [Answers] = []
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
    answers.append(
      Answers(
        person: person, other: answer.other, answers: 1, firsts: answer.isFirst ? 1 : 0,
        quick: answer.isQuick ? 1 : 0))
  }

  /// The answers of each pair, in the order of the table. Sorting a day and adding up neighbours is
  /// quicker than looking every pair up.
  func answersByPair() -> [Answers] {
    answers.sorted(by: Answers.precedes).reduce(into: []) { sums, next in
      guard let last = sums.last, !Answers.precedes(last, next) else { return sums.append(next) }
      sums[sums.count - 1].answers += next.answers
      sums[sums.count - 1].firsts += next.firsts
      sums[sums.count - 1].quick += next.quick
    }
  }
}
