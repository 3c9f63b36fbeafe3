import Testing

@testable import Community

/// Random talk, heard a second time by going back through everything that was said before.
struct ConversationOracleTests {
  private struct Said {
    var remark: Remark
    var day: Int
    var turn = -1
  }

  /// Tells what each remark is from the definitions alone, without keeping anything between days.
  private struct Oracle {
    var said: [Said] = []
    var owners: [Int64] = []
    var days: [Int] = []
    var answered: [Int: Set<Int64>] = [:]
    var parts: [Int: Set<String>] = [:]

    private func latest(on days: ClosedRange<Int>, _ fits: (Remark) -> Bool) -> Said? {
      said.last { $0.turn >= 0 && days.contains($0.day) && fits($0.remark) }
    }

    mutating func take(_ remark: Remark, on day: Int) -> HeardRemark {
      var heard = HeardRemark()
      heard.repeats =
        remark.fingerprint != 0
        && said.contains {
          $0.remark.person == remark.person && $0.remark.fingerprint == remark.fingerprint
            && remark.at - $0.remark.at <= 300
        }
      var current = -1
      defer { said.append(Said(remark: remark, day: day, turn: current)) }
      guard remark.part != .machine else { return heard }
      let isMember = remark.part == .member
      let mine = { (one: Remark) in !isMember || one.part == .member }

      let before = latest(on: day...day, mine)
      if let before, before.remark.person == remark.person, remark.at - before.remark.at < 1800 {
        current = before.turn
      } else {
        current = owners.count
        owners.append(remark.person)
        days.append(day)
        heard.isTurn = true
        heard.isStart = before.map { remark.at - $0.remark.at >= 1800 } ?? true
        let any = latest(on: day...day) { _ in true }
        heard.isLed = heard.isStart && any.map { remark.at - $0.remark.at < 1800 } ?? false
      }
      // The days that are kept: this one and the one before, when there was one.
      let kept = (day - 1)...day
      if let mark = remark.replyTo {
        let named = said.last { $0.remark.mark == mark && $0.turn >= 0 && kept.contains($0.day) }
        heard.answer = named.flatMap { answer($0, remark, within: 86_400) }
      } else {
        let any = latest(on: kept) { _ in true }
        let member = latest(on: kept) { $0.part == .member }
        heard.answer = any.flatMap { answer($0, remark, within: 300) }
        if isMember, let member, member.turn != any?.turn {
          heard.otherAnswer = answer(member, remark, within: 300)
        }
      }
      return heard
    }

    private mutating func answer(
      _ named: Said, _ remark: Remark, within limit: Int64
    ) -> HeardRemark.Answer? {
      let age = remark.at - named.remark.at
      guard age <= limit, owners[named.turn] != remark.person,
        answered[named.turn, default: []].insert(remark.person).inserted
      else { return nil }
      let isFirst = parts[named.turn, default: []].insert("\(remark.part)").inserted
      return .init(other: owners[named.turn], isFirst: isFirst, isQuick: age <= 300)
    }
  }

  /// Eight members, two hosts and a bot; replies name messages of up to two days ago.
  private func talk(_ seed: UInt64) -> [(remark: Remark, day: Int)] {
    var generator = SeededGenerator(seed: seed)
    var at: Int64 = 20_000 * 86_400
    let pace = [40, 400, 4000, 30_000][Int(seed % 4)]
    return (0..<300).map { mark in
      at += Int64(Int.random(in: 0...pace, using: &generator))
      let person = Int64.random(in: 1...11, using: &generator)
      let replies = mark > 0 && Int.random(in: 0..<4, using: &generator) == 0
      let remark = Remark(
        at: at, mark: Int64(mark), person: person,
        part: person == 11 ? .machine : person > 8 ? .host : .member,
        replyTo: replies
          ? Int64.random(in: Int64(max(mark - 30, 0))..<Int64(mark), using: &generator) : nil,
        fingerprint: UInt64.random(in: 0...6, using: &generator))
      return (remark, Int(at / 86_400))
    }
  }

  @Test(arguments: 1...24 as ClosedRange<UInt64>)
  func `heard as the definitions say`(seed: UInt64) {
    var conversation = Conversation()
    var oracle = Oracle()
    var today: Int?
    for (place, line) in talk(seed).enumerated() {
      if today != line.day { conversation.begin(line.day) }
      today = line.day
      let (heard, expected) = (
        conversation.take(line.remark), oracle.take(line.remark, on: line.day)
      )
      #expect(heard == expected, "\(place): \(line.remark)")
      if heard != expected { break }
    }
  }

  @Test(arguments: 1...12 as ClosedRange<UInt64>)
  func `a day is heard the same when only the day before was heard`(seed: UInt64) {
    let lines = talk(seed)
    let days = Set(lines.map(\.day)).sorted()
    var whole: [HeardRemark] = []
    var conversation = Conversation()
    var today: Int?
    for line in lines {
      if today != line.day { conversation.begin(line.day) }
      today = line.day
      whole.append(conversation.take(line.remark))
    }
    for day in days {
      var alone = Conversation()
      for earlier in (day - 1)...day {
        alone.begin(earlier)
        for (place, line) in lines.enumerated() where line.day == earlier {
          let heard = alone.take(line.remark)
          if earlier == day { #expect(heard == whole[place]) }
        }
      }
    }
  }

  @Test func `texts are remembered through thousands of others, and no longer than five minutes`() {
    var conversation = Conversation()
    conversation.begin(0)
    var heard: [Bool] = []
    // Ten texts a second of each of two people, said again 250 seconds later, and 301.
    for second in 0..<700 {
      for number in 0..<10 {
        for (person, back) in [(1, 0), (2, 0), (1, 250), (2, 301)] where second >= back {
          let text = UInt64((second - back) * 10 + number + 1) << 20
          let remark = Remark(
            at: Int64(second), mark: Int64(heard.count), person: Int64(person), fingerprint: text)
          heard.append(conversation.take(remark).repeats == (back == 250))
        }
      }
    }
    #expect(heard.count > 20_000)
    #expect(heard.allSatisfy { $0 })
  }
}
