import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

extension ScriptedConsole {
  /// Has the members on screen show that part of them.
  mutating func show(_ segment: MemberQuery.Segment) {
    guard let place = MemberQuery.Segment.allCases.firstIndex(of: segment) else { return }
    type("f\(ChoiceDialog.keys[place])")
  }
}

/// Which part of the members is shown is chosen in one go.
struct SegmentChoiceTests {
  private func console(size: Size = Size(rows: 24, columns: 80)) -> ScriptedConsole {
    ScriptedConsole(
      Screen(MembersScreen()), size: size, script: MemberSamples.script(MemberSamples.four))
  }

  private func segment(_ it: ScriptedConsole) -> MemberQuery.Segment? {
    (it.state.screen.model as? MembersScreen)?.segment
  }

  @Test func `f offers every part with a key of its own, and says which is shown`() {
    var it = console()
    it.show(.atRisk)
    it.type("f")
    for (key, segment) in zip(ChoiceDialog.keys, MemberQuery.Segment.allCases) {
      #expect(it.row(with: "\(key)  \(Words(.english).members.segment(segment))") != nil)
    }
    #expect(it.row(with: "at risk (now)") != nil)
    #expect(it.row(with: "never spoke (now)") == nil)
    #expect(it.row(with: "1-9 a-c choose") != nil)
  }

  @Test(arguments: MemberQuery.Segment.allCases)
  func `its key shows it`(segment: MemberQuery.Segment) {
    var it = console()
    it.show(segment)
    #expect(it.state.dialog == nil)
    #expect(self.segment(it) == segment)
    #expect(it.row(with: "王小明") != nil)
  }

  @Test func `Esc leaves what is shown, as does a key of no part`() {
    var it = console()
    it.show(.newcomers)
    it.type("ff")
    #expect(it.state.dialog != nil)
    it.press(.escape)
    #expect(segment(it) == .newcomers)
  }

  @Test func `the tab of a group's members asks the same`() {
    var it = ScriptedConsole(Screen(GroupScreen(group: GroupPageSamples.id, name: "a"))) {
      $0 == .groupPage(GroupPageSamples.id) ? .groupPage(GroupPageSamples.page()) : nil
    }
    it.press(.tab)
    it.show(.goneQuiet)
    let asked = it.state.screen.model.queries.compactMap {
      if case .members(let query) = $0 { query } else { nil }
    }
    #expect(asked.map(\.segment) == [.goneQuiet])
    #expect(asked.map(\.group) == [GroupPageSamples.id])
  }

  @Test func `in the smallest window the last part is reached by its key, and by scrolling`() {
    var it = console(size: Size(rows: 5, columns: 20))
    it.type("fG")
    #expect(it.row(with: "c  staff") != nil)
    it.type("c")
    #expect(segment(it) == .staff)
  }
}
