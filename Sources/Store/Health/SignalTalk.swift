import Community

/// Adds up a group's roll-ups of the last four weeks to its signals. Days count from 0, the first
/// of them.
struct SignalTalk {
  struct MemberDay {
    var day: Int
    var person: Int64
    var messages: Int
    var turns: Int
    var starts: Int
    var water: Int
    var floods: Int
    var ads: Int
    var notices: Int
  }

  struct AnswerDay {
    var day: Int
    var person: Int64
    var other: Int64
    var answers: Int
    var firsts: Int
    var quick: Int
  }

  struct Suspect {
    var person: Int64
    var answers = 0
    var quick = 0
    var turns = 0
  }

  /// What staff said on a day, and what was posted from here.
  private struct StaffDay {
    var messages = 0
    var ads = 0
    var notices = 0
    var turns = 0
    var posts = 0
    var sellingPosts = 0

    // A post that was sent is in the export too, once that is imported: the larger of the two.
    var allMessages: Int { max(messages, posts) }
    var allAds: Int { max(ads, sellingPosts) }
  }

  private struct PersonSum {
    var messages = 0
    var turns = 0
    var answersToStaff = 0
    var quickToStaff = 0
    /// The last day on which they spoke; none yet is before all of them.
    var lastDay = -1

    // One look-up for all that is added: a busy group has a quarter of a million of these days.
    mutating func add(_ row: MemberDay) {
      messages += row.messages
      turns += row.turns
      lastDay = max(lastDay, row.day)
    }
  }

  private static let days = SignalWindow.month.value
  private static let recent = days - SignalWindow.fortnight.value

  private struct Answered: Hashable {
    var person: Int64
    var day: Int
  }

  private let first: Day
  private let cast: SignalCast
  private var signals = GroupSignals()
  private var people: [Int64: PersonSum] = [:]
  private var answeredLately: Set<Int64> = []
  private var answered: Set<Answered> = []
  private var staff = [StaffDay](repeating: StaffDay(), count: days)
  /// The last day on which people answered staff.
  private var lastAnswered = -1

  init(first: Day, cast: SignalCast) {
    self.first = first
    self.cast = cast
    let none = [Int](repeating: 0, count: Self.days)
    signals.voicesByDay = none
    signals.messagesByDay = none
    signals.waterByDay = none
    signals.floodsByDay = none
    signals.adsByDay = none
  }

  mutating func add(_ row: MemberDay) {
    signals.starts += row.starts
    if cast.isPeople(row.person) {
      signals.startsByPeople += row.starts
      signals.voicesByDay[row.day] += 1
      signals.messagesByDay[row.day] += row.messages
      signals.waterByDay[row.day] += row.water
      signals.floodsByDay[row.day] += row.floods
      signals.adsByDay[row.day] += row.ads
      people[row.person, default: PersonSum()].add(row)
    } else if cast.staff.contains(row.person) {
      staff[row.day].messages += row.messages
      staff[row.day].ads += row.ads
      staff[row.day].notices += row.notices
      staff[row.day].turns += row.turns
    }
  }

  mutating func add(_ row: AnswerDay) {
    answered.insert(Answered(person: row.other, day: row.day))
    if cast.experts.contains(row.person) { signals.expertAnswers += row.answers }
    guard cast.isPeople(row.person) else { return }
    if cast.staff.contains(row.other) {
      signals.staffTurnsAnswered += row.firsts
      lastAnswered = max(lastAnswered, row.day)
      people[row.person, default: PersonSum()].answersToStaff += row.answers
      people[row.person, default: PersonSum()].quickToStaff += row.quick
    } else if cast.isPeople(row.other), row.day >= Self.recent {
      answeredLately.insert(row.other)
    }
  }

  private var spokeLately: Set<Int64> {
    Set(people.lazy.filter { $0.value.lastDay >= Self.recent }.map(\.key))
  }

  mutating func addPost(day: Int, sells: Bool) {
    guard staff.indices.contains(day) else { return }
    staff[day].posts += 1
    if sells { staff[day].sellingPosts += 1 }
  }

  /// Whether anybody answered that person on that day.
  func isAnswered(_ person: Int64, on day: Day) -> Bool {
    answered.contains(Answered(person: person, day: day - first))
  }

  /// Accounts of the shill pattern, the busiest first.
  var suspects: [Suspect] {
    people.map {
      Suspect(
        person: $0.key, answers: $0.value.answersToStaff, quick: $0.value.quickToStaff,
        turns: $0.value.turns)
    }.filter { ShillPattern.fits(answers: $0.answers, quick: $0.quick, turns: $0.turns) }
      .sorted { ($1.answers, $0.person) < ($0.answers, $1.person) }
  }

  func fill(_ given: inout GroupSignals) {
    given.messagesByPerson = people.values.map(\.messages).filter { $0 > 0 }.sorted(by: >)
    given.voicesByDay = signals.voicesByDay
    let spokeLately = spokeLately
    given.voices14 = spokeLately.count
    given.unseen14 = spokeLately.subtracting(answeredLately).count
    given.starts = signals.starts
    given.startsByPeople = signals.startsByPeople
    given.messagesByDay = signals.messagesByDay
    given.waterByDay = signals.waterByDay
    given.floodsByDay = signals.floodsByDay
    given.adsByDay = signals.adsByDay
    given.expertAnswers = signals.expertAnswers
    fillStaff(&given)
  }

  private func fillStaff(_ given: inout GroupSignals) {
    let week = staff.suffix(SignalWindow.week.value)
    given.staffTurns = sum(staff, \.turns)
    // An answer to the evening before the first day is one too many.
    given.staffTurnsAnswered = min(signals.staffTurnsAnswered, given.staffTurns)
    // The last day is not over: who spoke on it may still be answered.
    given.staffTurnsUnanswered = sum(staff.dropLast().dropFirst(lastAnswered + 1), \.turns)
    given.staffMessages28 = sum(staff, \.allMessages)
    given.staffAds28 = sum(staff, \.allAds)
    given.staffNotices28 = sum(staff, \.notices)
    given.staffMessages7 = sum(week, \.allMessages)
    given.staffAds7 = sum(week, \.allAds)
    given.staffNotices7 = sum(week, \.notices)
  }

  private func sum(_ days: some Sequence<StaffDay>, _ figure: (StaffDay) -> Int) -> Int {
    days.reduce(0) { $0 + figure($1) }
  }
}
