import Community
import Testing

@Suite struct `Turns and answers` {
  /// Somebody says something so many seconds after the day began.
  private struct Line {
    var person: Int64
    var at: Int64
    var part = TalkPart.member
    var replyTo: Int64?
    var text: UInt64 = 0
    var day = 0

    init(
      _ person: Int64, _ at: Int64, _ part: TalkPart = .member, replyTo: Int64? = nil,
      text: UInt64 = 0, day: Int = 0
    ) {
      (self.person, self.at, self.part) = (person, at, part)
      (self.replyTo, self.text, self.day) = (replyTo, text, day)
    }
  }

  /// The mark of a message is its place in the list.
  private func hear(_ lines: [Line]) -> [HeardRemark] {
    var talk = Conversation()
    var day: Int?
    return lines.enumerated().map { place, line in
      if day != line.day { talk.begin(line.day) }
      day = line.day
      return talk.take(
        Remark(
          at: Int64(line.day) * 86_400 + line.at, mark: Int64(place), person: line.person,
          part: line.part, replyTo: line.replyTo, fingerprint: line.text))
    }
  }

  private func answers(_ lines: [Line]) -> [[Int64]] {
    hear(lines).map { [$0.answer, $0.otherAnswer].compactMap(\.?.other) }
  }

  @Test func `a turn lasts until somebody else speaks or half an hour passes`() {
    let heard = hear([
      Line(1, 0), Line(1, 1799), Line(1, 3598), Line(2, 3600), Line(1, 3601), Line(1, 5401),
    ])
    #expect(heard.map(\.isTurn) == [true, false, false, true, true, true])
    #expect(heard.map(\.isStart) == [true, false, false, false, false, true])
  }

  @Test func `the first turn of a day is a start, and no turn goes on over midnight`() {
    let heard = hear([Line(1, 86_399), Line(1, 0, day: 1), Line(2, 1, day: 1)])
    #expect(heard.map(\.isTurn) == [true, true, true])
    #expect(heard.map(\.isStart) == [true, true, false])
  }

  @Test func `who speaks next within five minutes answers`() {
    #expect(answers([Line(1, 0), Line(2, 300)]) == [[], [1]])
    #expect(answers([Line(1, 0), Line(2, 301)]) == [[], []])
    #expect(
      answers([Line(1, 0), Line(1, 1), Line(2, 2), Line(2, 3), Line(3, 4)]) == [
        [], [], [1], [], [2],
      ])
    #expect(answers([Line(1, 86_399), Line(2, 0, day: 1)]) == [[], [1]])
  }

  @Test func `a reply answers whom it names, within a day, and nobody else`() {
    #expect(answers([Line(1, 0), Line(2, 10), Line(3, 20, replyTo: 0)]) == [[], [1], [1]])
    #expect(answers([Line(1, 0), Line(2, 10), Line(3, 20, replyTo: 99)]) == [[], [1], []])
    #expect(answers([Line(1, 0), Line(1, 20, replyTo: 0)]) == [[], []])
    #expect(answers([Line(1, 500), Line(2, 500, replyTo: 0, day: 1)]) == [[], [1]])
    #expect(answers([Line(1, 500), Line(2, 501, replyTo: 0, day: 1)]) == [[], []])
    #expect(answers([Line(1, 0), Line(2, 0, replyTo: 0, day: 2)]) == [[], []])
  }

  @Test func `a turn is answered once by each, first by one, quickly or not`() {
    let heard = hear([
      Line(1, 0), Line(2, 10), Line(3, 400, replyTo: 0), Line(2, 401, replyTo: 0),
    ])
    #expect(heard[1].answer == .init(other: 1, isFirst: true, isQuick: true))
    #expect(heard[2].answer == .init(other: 1, isFirst: false, isQuick: false))
    #expect(heard[3].answer == nil)
  }

  @Test func `machines neither answer nor come between`() {
    let heard = hear([
      Line(1, 0), Line(9, 1, .machine), Line(1, 2), Line(9, 3, .machine, replyTo: 0), Line(2, 4),
      Line(3, 5, replyTo: 1),
    ])
    #expect(heard.map(\.isTurn) == [true, false, false, false, true, true])
    #expect(heard.map { $0.answer?.other } == [nil, nil, nil, nil, 1, nil])
    #expect(hear([Line(9, 0, .machine), Line(1, 1)])[1].isStart)
  }

  @Test func `hosts answer and are answered, and members answer past them`() {
    let heard = hear([Line(1, 0), Line(8, 1, .host), Line(2, 2), Line(8, 3, .host), Line(2, 4)])
    #expect(heard.map { $0.answer?.other } == [nil, 1, 8, 2, 8])
    #expect(heard.map { $0.otherAnswer?.other } == [nil, nil, 1, nil, nil])
    #expect(heard[2].otherAnswer?.isFirst == true)
    // Between members nothing has come: one turn. The host was interrupted: two.
    #expect(heard.map(\.isTurn) == [true, true, true, true, false])
  }

  @Test func `a member's start after a host's word is led`() {
    let heard = hear([
      Line(8, 0, .host), Line(1, 60), Line(8, 1800, .host), Line(2, 1860), Line(1, 9000),
    ])
    #expect(heard.map(\.isStart) == [true, true, false, true, true])
    #expect(heard.map(\.isLed) == [false, true, false, true, false])
  }

  @Test func `without hosts and machines, members' talk is the same`() {
    var state: UInt64 = 7
    func dice(_ sides: UInt64) -> Int64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int64((state >> 33) % sides)
    }
    var lines: [Line] = []
    var at: Int64 = 0
    for _ in 0..<2000 {
      at += dice(400)
      let person = dice(8) + 1
      let part: TalkPart = person == 7 ? .host : person == 8 ? .machine : .member
      lines.append(
        Line(person, at % 86_400, part, text: 1 + UInt64(dice(50)), day: Int(at / 86_400)))
    }
    // Replies name messages of members by their place among the members.
    let members = lines.filter { $0.part == .member }
    let all = zip(lines, hear(lines)).filter { $0.0.part == .member }.map(\.1)
    for (mixed, alone) in zip(all, hear(members)) {
      #expect(mixed.isTurn == alone.isTurn)
      #expect(mixed.isStart == alone.isStart)
      #expect(mixed.repeats == alone.repeats)
      let amongMembers = [mixed.answer, mixed.otherAnswer].compactMap(\.self).filter {
        $0.other < 7
      }
      #expect(amongMembers == [alone.answer].compactMap(\.self))
    }
  }
}

@Suite struct `A day of talk` {
  private func day(_ minutes: [Int64], _ texts: [String] = ["words"]) -> TalkDay {
    var day = TalkDay()
    for (index, minute) in minutes.enumerated() {
      day.add(minute: minute, MessageTraits(of: texts[index % texts.count]), HeardRemark())
    }
    return day
  }

  @Test func `messages above ten in a minute flood`() {
    #expect(day(Array(repeating: 5, count: 10)).floods == 0)
    #expect(day(Array(repeating: 5, count: 13)).floods == 3)
    #expect(day((0..<40).map { $0 / 10 }).floods == 0)
  }

  @Test func `minutes, water and ads are counted`() {
    let counted = day([0, 0, 1], ["哈哈哈", "包邮下单", "周六三点活动"])
    #expect(counted.messages == 3)
    #expect(counted.minutes == 2)
    #expect(counted.water == 1)
    #expect(counted.ads == 1)
    #expect(counted.notices == 1)
  }

  @Test func `the same text again within five minutes repeats`() {
    var talk = Conversation()
    talk.begin(0)
    func repeats(_ at: Int64, _ person: Int64, _ text: UInt64) -> Bool {
      talk.take(Remark(at: at, mark: at, person: person, fingerprint: text)).repeats
    }
    #expect(!repeats(0, 1, 5))
    #expect(!repeats(1, 2, 5))
    #expect(!repeats(2, 1, 6))
    #expect(repeats(300, 1, 5))
    #expect(!repeats(601, 1, 5))
    #expect(!repeats(602, 1, 0))
    #expect(!repeats(603, 1, 0))
  }
}
