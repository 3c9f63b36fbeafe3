import Community
import Dice
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Which rows of the queue some words leave.
@Suite struct QueueFilterTests {
  private typealias Samples = TodaySamples

  /// Words, and the row of ``TodaySamples/five`` that alone holds them.
  static let found: [(words: String, row: Int)] = [
    ("zoe", 0), ("LIN", 0), ("ada", 1), ("一起读书", 1), ("早报", 2), ("call", 3), ("WU call", 3),
    ("night readers", 4), ("nearly full", 4), ("快满了", 4), ("快滿了", 4), ("9/10", 4),
  ]

  @Test(arguments: Self.found)
  func `each kind is found by what it shows`(words: String, row: Int) {
    let filter = TodayFilter(words)
    #expect(Samples.five.indices.filter { filter.matches(Samples.five[$0]) } == [row])
  }

  @Test func `a task is found by whose it is`() {
    let tasks = [Samples.task(1, "Call Wu", assignee: "小荷"), Samples.task(2, "Call Lin")]
    #expect(tasks.map(TodayFilter("小荷").matches) == [true, false])
  }

  /// Whole words only: a letter of what all tasks are called must not find all tasks.
  @Test(
    arguments: [
      ("join", [1]), ("入群", [1]), ("post", [2]), ("task", [3]), ("任務", [3]), ("提醒", [4]),
      ("Alert", [4]), ("task wu", [3]), ("task ada", []), ("as", []), ("aler", []),
    ] as [(String, [Int])])
  func `each kind is found by its name`(words: String, rows: [Int]) {
    let filter = TodayFilter(words)
    #expect(Samples.five.indices.filter { filter.matches(Samples.five[$0]) } == rows)
  }

  @Test(arguments: ["", " ", "\t", "　"])
  func `no words leave all`(words: String) {
    #expect(Samples.five.allSatisfy(TodayFilter(words).matches))
  }

  @Test func `a stage that changed is found by its name in every language`() {
    let day = Day(year: 2026, month: 11, day: 22)
    let row = Samples.alert(4, "一群", .stageChanged(from: .active, to: .decline, on: day))
    for words in ["decline", "衰退", "2026-11-22 active", "活躍"] {
      #expect(TodayFilter(words).matches(row), "\(words)")
    }
    #expect(!TodayFilter("silent").matches(row))
  }

  /// The letters are few, so that words are found often and missed often.
  @Test func `a row stays exactly when each word stands somewhere in it`() {
    var dice = Dice(seed: 20)
    func word(_ length: ClosedRange<Int>) -> String {
      String(
        (0..<Int.random(in: length, using: &dice)).map { _ in
          "abAB书".randomElement(using: &dice) ?? "a"
        })
    }
    for _ in 0..<400 {
      let title = "\(word(1...4)) \(word(1...4))"
      let wanted = (0..<Int.random(in: 1...3, using: &dice)).map { _ in word(1...2) }
      let row = Samples.task(1, title)
      let text = "\(title)  ".lowercased()
      let expected = wanted.allSatisfy { text.contains($0.lowercased()) }
      #expect(
        TodayFilter(wanted.joined(separator: "　")).matches(row) == expected,
        "\(wanted) in \(title)")
    }
  }

  @Test func `a word more never brings a row back`() {
    for (words, _) in Self.found {
      let less = Samples.five.filter(TodayFilter(words).matches)
      for (more, _) in Self.found {
        let both = Samples.five.filter(TodayFilter("\(words) \(more)").matches)
        #expect(both.allSatisfy(less.contains), "\(words) \(more)")
      }
    }
  }

  @Test(arguments: Language.allCases)
  func `that nothing matches is not told as that nothing waits`(language: Language) {
    var it = Samples.console(Samples.five, language: language)
    let words = Words(language).today
    it.type("/zzz")
    it.press(.enter)
    #expect(it.row(with: words.noMatch) != nil)
    #expect(it.row(with: String(words.nothing.prefix(14))) == nil)
    it.press(.escape)
    #expect(it.row(with: words.noMatch) == nil)
    #expect(it.row(with: "Ada") != nil)
  }

  @Test func `the heading tells how many of how many`() {
    var it = Samples.console(Samples.five)
    it.type("/ada")
    #expect(it.row(with: "1 of 5") != nil)
  }

  @Test func `while words are typed no key acts, and pasted words are words`() {
    var it = Samples.console(Samples.five)
    it.type("/")
    it.send(.event(.paste("call\nwu")))
    it.type("ax")
    #expect(it.commands.isEmpty)
    #expect(it.state.dialog == nil)
    #expect(it.row(with: "/call wuax") != nil)
  }
}
