import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Which columns the list of requests has, by part of the list and by width.
@Suite struct JoinListColumnsTests {
  private func heads(
    _ scope: JoinQuery.Scope, showsGroup: Bool = true, in width: Int = 100,
    deciding: Set<JoinID> = []
  ) -> [String] {
    columns(scope, showsGroup: showsGroup, in: width, deciding: deciding).map(\.title)
  }

  private func columns(
    _ scope: JoinQuery.Scope, showsGroup: Bool = true, in width: Int = 100,
    deciding: Set<JoinID> = []
  ) -> [TableColumn<JoinRow>] {
    var context = ContentFixtures.context()
    context.now = ScriptedConsole.now
    return JoinColumns(scope: scope, showsGroup: showsGroup, deciding: deciding, context: context)
      .columns(in: width)
  }

  @Test func `a narrow list has all checks in one column`() {
    #expect(heads(.open, in: 59).count == 6)
    #expect(heads(.open, in: 60).count == 12)
    let row = JoinSamples.four[3]
    let signs = columns(.open, in: 59)[2].cell(row).text
    #expect(signs.count == JoinTopic.allCases.count)
    for (topic, sign) in zip(JoinTopic.allCases, signs) {
      #expect(String(sign) == row.review.sign(topic, .unicode).text)
    }
  }

  @Test func `of what was decided the decision tells more than each check`() {
    let words = Words(.english).joins
    let titles = heads(.decided)
    #expect(titles.contains(words.stateTitle))
    #expect(titles.last == words.decision)
    #expect(!titles.contains(words.answer))
    #expect(heads(.open).last == words.answer)
  }

  @Test func `within one group its name is no column`() {
    let name = Words(.english).joins.group
    #expect(heads(.open).contains(name))
    #expect(!heads(.open, showsGroup: false).contains(name))
  }

  @Test func `how long it waits is counted from the request, how long ago from the decision`() {
    let open = JoinSamples.row(1, "Ada", daysAgo: 3)
    let decided = JoinSamples.row(2, "Bo", daysAgo: 3, state: .approved)
    let place = columns(.all).firstIndex { $0.title == Words(.english).joins.when } ?? 0
    #expect(columns(.all)[place].cell(open).text == "3 d")
    // Decided an hour after it was asked for.
    #expect(columns(.all)[place].cell(decided).text == "2 d")
  }

  @Test func `a decision on its way has its own sign`() {
    let row = JoinSamples.four[1]
    #expect(columns(.open)[0].cell(row).text == "!")
    #expect(columns(.open, deciding: [row.rowID])[0].cell(row).text == Glyphs.unicode.ellipsis)
    #expect(columns(.decided)[0].cell(JoinSamples.row(1, "A", state: .rejected)).text == "")
  }

  @Test(arguments: [
    (JoinState.rejected, "广告" as String?, "lin: 广告"), (.approved, nil, "lin"),
  ])
  func `a decision tells who and why`(state: JoinState, reason: String?, shown: String) {
    let row = JoinSamples.row(1, "Ada", state: state, reason: reason)
    #expect(columns(.decided).last?.cell(row).text == shown)
  }

  @Test func `what nobody decided has no name before its reason`() {
    var row = JoinSamples.row(1, "Ada", state: .withdrawn, reason: "left")
    row.request.decidedBy = nil
    #expect(columns(.decided).last?.cell(row).text == "left")
  }
}
