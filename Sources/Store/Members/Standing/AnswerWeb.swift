/// Who answered whom over some days, and on how many days two people answered each other.
struct AnswerWeb {
  /// Two places in a list of people.
  struct Pair: Hashable {
    var from: Int
    var to: Int
  }

  /// Whether the one who was answered was new then, at least once.
  private(set) var answers: [Pair: Bool] = [:]
  /// The lower place is `from`.
  private(set) var mutualDays: [Pair: Int] = [:]
  private var today: Set<Pair> = []
  private var day = Int.min

  /// - Parameter day: not before the day of the last call; each pair once a day.
  mutating func add(from: Int, to: Int, on day: Int, isNew: Bool) {
    if day != self.day {
      self.day = day
      today.removeAll(keepingCapacity: true)
    }
    let pair = Pair(from: from, to: to)
    answers[pair] = isNew || answers[pair] == true
    today.insert(pair)
    if today.contains(Pair(from: to, to: from)) {
      mutualDays[Pair(from: min(from, to), to: max(from, to)), default: 0] += 1
    }
  }
}
