import Testing

@testable import Community

/// What one person's messages of a day add up to.
struct TalkDayLawTests {
  private static let texts = [
    "哈哈哈", "包邮下单", "周六三点活动报名", "今天读了四十页", "", "欢迎新朋友", "[图片]", "在吗？",
  ]

  @Test(arguments: 1...20 as ClosedRange<UInt64>)
  func `every figure is the count of its messages`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var (day, minute) = (TalkDay(), Int64(29_000_000))
    var taken: [(minute: Int64, traits: MessageTraits, heard: HeardRemark)] = []
    for _ in 0..<Int.random(in: 0...150, using: &generator) {
      minute +=
        Int64.random(in: 0...1, using: &generator) * Int64.random(in: 0...3, using: &generator)
      let text = Self.texts[Int.random(in: Self.texts.indices, using: &generator)]
      var heard = HeardRemark()
      heard.isTurn = Bool.random(using: &generator)
      heard.isStart = heard.isTurn && Bool.random(using: &generator)
      heard.isLed = heard.isStart && Bool.random(using: &generator)
      heard.repeats = Int.random(in: 0..<6, using: &generator) == 0
      taken.append((minute, MessageTraits(of: text), heard))
      day.add(minute: minute, taken[taken.count - 1].traits, heard)
    }
    #expect(day.messages == taken.count)
    #expect(day.minutes == Set(taken.map(\.minute)).count)
    #expect(day.turns == taken.count { $0.heard.isTurn })
    #expect(day.starts == taken.count { $0.heard.isStart })
    #expect(day.led == taken.count { $0.heard.isLed })
    #expect(day.water == taken.count { $0.traits.isWater })
    #expect(day.ads == taken.count { $0.traits.sells })
    #expect(day.notices == taken.count { $0.traits.announces })
    // A message floods once: as a repeated one, or as one above ten of its minute.
    let floods = taken.enumerated().count { place, one in
      one.heard.repeats || taken[..<place].count { $0.minute == one.minute } >= 10
    }
    #expect(day.floods == floods)
  }

  @Test(arguments: [1, 10, 11, 25])
  func `above ten messages of a minute each one floods`(count: Int) {
    var day = TalkDay()
    for _ in 0..<count { day.add(minute: 7, MessageTraits(of: "第三章"), HeardRemark()) }
    #expect(day.floods == max(count - 10, 0))
    day.add(minute: 8, MessageTraits(of: "第三章"), HeardRemark())
    #expect(day.floods == max(count - 10, 0))
    #expect(day.minutes == 2)
  }

  @Test func `a day without a message is empty`() {
    let day = TalkDay()
    #expect(
      [day.messages, day.minutes, day.turns, day.starts, day.led, day.water, day.floods, day.ads]
        .allSatisfy { $0 == 0 })
    #expect(day == TalkDay())
  }

  @Test func `minutes before 1970 are minutes as well`() {
    var day = TalkDay()
    for minute in [-3, -3, -2, -1, 0] as [Int64] {
      day.add(minute: minute, MessageTraits(of: "第三章"), HeardRemark())
    }
    #expect(day.minutes == 4)
  }

  @Test(
    arguments: [
      (PersonKind.human, TalkPart.member), (.staff, .host), (.seed, .host), (.helper, .host),
      (.bot, .machine),
    ])
  func `who is declared plays another part than members`(kind: PersonKind, part: TalkPart) {
    #expect(TalkPart(kind) == part)
  }
}
