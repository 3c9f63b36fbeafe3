import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Groups side by side.
@Suite struct CompareScreenTests {
  private static let day = GroupPageSamples.asOf

  private static func side(
    _ id: Int64, _ name: String, _ values: [ComparedFigure: Double]?
  ) -> Comparison.Side {
    Comparison.Side(
      group: Group(id: GroupID(id), name: name, platform: .wechat, zone: .utc),
      figures: values.map { ComparedGroup(asOf: day, stage: .active, values: $0) },
      scores: (0..<10).map { ScorePoint(day: day - 7 * (9 - $0), health: 80, silence: 0.1) })
  }

  private static let peers = Peers(
    size: .lively, age: .old,
    groups: (0..<5).map { number in
      ComparedGroup(
        asOf: day, stage: .active,
        values: [.health: 60 + Double(number) * 10, .voices: Double(number)])
    })

  private static func comparison(_ other: ComparisonQuery.Other) -> Comparison {
    let values: [ComparedFigure: Double] = [.health: 84, .silence: 0.02, .messages: 1300]
    return switch other {
    case .group:
      Comparison(
        side: side(1, "Readers", values),
        other: side(2, "Runners", [.health: 34, .silence: 0.3, .messages: 300]), peers: peers)
    case .earlier(26):
      Comparison(side: side(1, "Readers", values), other: side(1, "Readers", nil), peers: peers)
    case .earlier:
      Comparison(
        side: side(1, "Readers", values),
        other: side(1, "Readers", [.health: 90, .silence: 0.02, .messages: 900]), peers: peers)
    }
  }

  private func console(
    size: Size = Size(rows: 24, columns: 80), language: Language = .english,
    glyphs: Glyphs = .unicode, against other: ComparisonQuery.Other? = nil
  ) -> ScriptedConsole {
    ScriptedConsole(
      Screen(CompareScreen(GroupID(1), name: "Readers", against: other)), size: size,
      language: language, glyphs: glyphs
    ) { query in
      switch query {
      case .comparison(let query): .comparison(Self.comparison(query.other))
      case .groups(let query):
        .groups(
          Page(
            total: 1, offset: query.window.offset,
            rows: [GroupPageSamples.row(nil, name: "Runners")]))
      default: nil
      }
    }
  }

  @Test func `a group is set against itself four weeks ago first`() throws {
    let it = console()
    let head = try #require(it.row(with: "figure"))
    #expect(head.contains("now") && head.contains("4 weeks ago"))
    let health = try #require(it.row(with: "health"))
    #expect(health.contains("84"))
    #expect(health.contains("-6 ✗"))
    let silence = try #require(it.row(with: "silence risk"))
    #expect(!silence.contains("✗") && !silence.contains("✓"))
    let messages = try #require(it.row(with: "messages"))
    #expect(messages.contains("1 300"))
    #expect(messages.contains("+400"))
    #expect(!messages.contains("✓"))
  }

  @Test func `where not all figures have room the foot says how many follow`() throws {
    let all = Dictionary(uniqueKeysWithValues: ComparedFigure.allCases.map { ($0, 1.0) })
    let comparison = Comparison(
      side: Self.side(1, "Readers", all), other: Self.side(2, "Runners", all), peers: Self.peers)
    func console(rows: Int) -> ScriptedConsole {
      ScriptedConsole(
        Screen(CompareScreen(GroupID(1), name: "Readers")), size: Size(rows: rows, columns: 120)
      ) { if case .comparison = $0 { .comparison(comparison) } else { nil } }
    }
    var it = console(rows: 15)
    let foot = try #require(it.row(with: " more below · "))
    let hidden = try #require(foot.split(separator: " ").first.flatMap { Int($0) })
    #expect(hidden == ComparedFigure.allCases.count - 5)
    it.press(.down)
    #expect(it.row(with: "\(hidden) more below") != nil)
    it.press(.end)
    #expect(it.row(with: "more below") == nil)
    #expect(console(rows: 40).row(with: "more below") == nil)
  }

  @Test func `brackets go further back and forth again`() {
    var it = console()
    it.press(.character("["))
    #expect(it.text.contains("12 weeks ago"))
    it.press(.character("["), .character("["))
    #expect(it.text.contains("no data yet then"))
    it.press(.character("]"), .character("]"), .character("]"))
    #expect(it.text.contains("4 weeks ago"))
  }

  /// The store answers in its own time; who has turned on meanwhile is not thrown back.
  @Test func `an answer to what is asked no more changes nothing`() {
    var it = console()
    it.press(.character("["))
    let late = ComparisonQuery(GroupID(1), against: .earlier(weeks: 4))
    it.send(.answered(.comparison(late), .comparison(nil)))
    #expect(it.text.contains("12 weeks ago") && it.row(with: "health") != nil)
    let present = ComparisonQuery(GroupID(1), against: .earlier(weeks: 12))
    it.send(.answered(.comparison(present), .comparison(nil)))
    #expect(it.row(with: "health") == nil)
  }

  @Test func `another group is picked from a list that narrows`() throws {
    var it = console()
    it.press(.character("c"))
    it.type("run")
    it.press(.enter, .enter)
    let head = try #require(it.row(with: "figure"))
    #expect(head.contains("Readers") && head.contains("Runners"))
    let health = try #require(it.row(with: "health"))
    #expect(health.contains("+50 ✓"))
    #expect(try #require(it.row(with: "silence risk")).contains("-28 ✓"))
  }

  @Test func `leaving the picker leaves the comparison as it was`() {
    var it = console()
    it.press(.character("c"), .escape, .escape)
    #expect(it.text.contains("4 weeks ago"))
  }

  @Test func `peers stand beside with their median and middle half`() throws {
    let it = console()
    let health = try #require(it.row(with: "health"))
    #expect(health.hasSuffix("70-90"))
    #expect(
      it.row(
        with: "peers: 5 other groups, lively (81-500 members), 180-729 days old · - not known")
        != nil)
    let wide = console(size: Size(rows: 40, columns: 120))
    #expect(try #require(wide.row(with: "health")).contains("●"))
    #expect(wide.row(with: "health · now") != nil)
  }

  @Test func `? tells what a figure is and where the group stands`() {
    var it = console()
    it.press(.character("?"))
    #expect(
      it.row(
        with: "84 here. The figure is known of 5 peers: half of them are at 80 or below")
        != nil)
  }

  @Test func `two marked groups are compared with each other`() {
    let rows = ["一群", "二群", "三群"].enumerated().map { place, name in
      GroupRow(
        group: Group(id: GroupID(Int64(place + 1)), name: name, platform: .wechat, zone: .utc),
        members: 40, figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0,
        ownerName: nil)
    }
    var it = ScriptedConsole(Screen(GroupsScreen())) { query in
      if case .groups = query { .groups(Page(total: 3, offset: 0, rows: rows)) } else { nil }
    }
    it.press(.character(" "), .character(" "), .character("c"))
    guard let screen = it.state.screen.model as? CompareScreen else {
      Issue.record("no comparison was opened")
      return
    }
    #expect(screen.query == ComparisonQuery(GroupID(1), against: .group(GroupID(2))))
  }

  @Test(
    arguments: [
      Size(rows: 5, columns: 20), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120),
    ],
    Language.allCases)
  func `every size and language fits`(size: Size, language: Language) {
    for glyphs in [Glyphs.unicode, .ascii] {
      var it = console(
        size: size, language: language, glyphs: glyphs, against: .group(GroupID(2)))
      for key in ["j", "j", "c", "x"] {
        #expect(it.rows.count == size.rows)
        #expect(it.rows.allSatisfy { Text.width($0) <= size.columns && Text.clean($0) == $0 })
        it.type(key)
      }
    }
  }
}
