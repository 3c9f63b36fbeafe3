import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What stands out in the directory and stands back.
@Suite struct MemberLooksTests {
  private var context: ConsoleContext {
    var context = ContentFixtures.context()
    (context.now, context.zone) = (ScriptedConsole.now, .utc)
    return context
  }
  private let words = Words(.english).members

  private func cell(
    _ title: String, _ row: MemberRow, isInGroup: Bool = true,
    segment: MemberQuery.Segment = .everyone
  ) -> (text: String, look: Look)? {
    MemberColumns(isInGroup: isInGroup, segment: segment, context: context).all
      .first { $0.title == title }?.cell(row)
  }

  @Test func `nothing stands back, anything does not`() {
    let none = MemberSamples.row(1, "A", contribution: 0)
    #expect(cell(words.points, none)?.look == .muted)
    for points in [1, -1] {
      #expect(cell(words.points, MemberSamples.row(1, "A", contribution: points))?.look == .plain)
    }
    let never = MemberSamples.row(1, "A", daysSinceSpoke: nil)
    #expect(cell(words.seen, never)?.text == words.never)
    #expect(cell(words.seen, MemberSamples.row(1, "A"))?.text == "2 d")
  }

  @Test func `from trusting on a step of the ladder stands out`() {
    for step in RelationStep.allCases {
      let row = MemberSamples.row(
        1, "A", standing: StandingSummary(love: 1, gravity: 1, step: step, helper: nil, seed: nil))
      #expect(cell(words.ladder, row)?.look == (step >= .trusting ? .strong : .plain), "\(step)")
    }
    #expect(cell(words.ladder, MemberSamples.row(1, "A"))?.look == .muted)
  }

  @Test func `an owner stands out, an admin is told, a member is not`() {
    let told = [MemberRole.owner, .admin, .member].map {
      cell(words.roleTitle, MemberSamples.row(1, "A", role: $0))
    }
    #expect(told.map { $0?.text } == [words.role(.owner), words.role(.admin), ""])
    #expect(told.first??.look == .strong)
    #expect(cell(words.roleTitle, MemberSamples.row(1, "A"), isInGroup: false) == nil)
    #expect(cell(words.groups, MemberSamples.row(1, "A"), isInGroup: false)?.text == "2")
  }

  @Test func `of each kind of candidate the score that makes them one is told`() {
    let row = MemberSamples.four[0]
    #expect(
      cell(words.score, row, segment: .seedCandidates)?.text
        == row.standing?.seed.map(words.seedScore))
    #expect(cell(words.score, row, segment: .helperCandidates)?.text == "13")
    #expect(cell(words.score, row) == nil)
  }

  @Test func `the ban shows among those who left, the kind among staff`() {
    var row = MemberSamples.row(1, "A", kind: .staff)
    row.person.ban = Ban(at: ScriptedConsole.now, reason: "ads")
    let banned = Words(.english).removals.banned
    let state = Words(.english).joins.stateTitle
    #expect(cell(state, row, segment: .departed)?.text == banned)
    #expect(cell(state, MemberSamples.row(2, "B"), segment: .departed)?.text == "")
    #expect(cell(state, row, segment: .everyone) == nil)
    #expect(cell(words.kindTitle, row, segment: .staff)?.text == words.kind(.staff))
    #expect(cell(words.kindTitle, row, segment: .departed) == nil)
  }
}
