import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct GroupSettingsTests {
  private func console(
    _ group: Group = Group(id: GroupID(1), name: "读书会一群", platform: .wechat, zone: .utc),
    language: Language = .english
  ) -> ScriptedConsole {
    let row = GroupRow(
      group: group, members: 40, figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0,
      ownerName: nil)
    return ScriptedConsole(
      Screen(GroupScreen(group: group.id, name: group.name)), language: language
    ) { query in
      guard case .groupPage = query else { return nil }
      return .groupPage(GroupPage(row: row, days: [], stages: [], scores: []))
    }
  }

  /// Opens the settings and presses the number of the line that contains a fragment.
  private func choose(_ fragment: String, in it: inout ScriptedConsole) throws {
    let row = try #require(it.row(with: fragment), "\(fragment)")
    let number = try #require((1...9).first { row.contains("\($0)  ") }, "\(row)")
    it.type("\(number)")
  }

  @Test func `the covenant is a line of text, and an empty one takes it away`() throws {
    var it = console()
    it.type("e")
    try choose("covenant", in: &it)
    it.type("Be kind.")
    it.press(.enter)
    #expect(it.commands == [.changeGroup(GroupID(1), version: 1, .covenant("Be kind."))])
  }

  @Test func `a profile is chosen with a reason, and not without`() throws {
    var it = console()
    it.type("e")
    try choose("measured by", in: &it)
    try choose("rare but good", in: &it)
    it.press(.enter)
    #expect(it.commands.isEmpty)
    it.type("a circle of readers")
    it.press(.enter)
    #expect(
      it.commands == [
        .changeGroup(
          GroupID(1), version: 1, .profile(.rareButGood, reason: "a circle of readers"))
      ])
  }

  @Test func `a life is chosen with one key`() throws {
    var it = console()
    it.type("e")
    try choose("measured by", in: &it)
    try choose("730", in: &it)
    #expect(it.commands == [.changeGroup(GroupID(1), version: 1, .life(.managed))])
  }

  @Test(arguments: Language.allCases)
  func `all settings can be reached and tell what holds now`(language: Language) throws {
    let group = Group(
      id: GroupID(1), name: "群", platform: .wechat, zone: .utc, covenant: "不打广告",
      profile: .rareButGood, profileReason: "读书人", life: .managed)
    var it = console(group, language: language)
    let words = Words(language)
    it.type("e")
    for fragment in [words.groups.close, words.lights.name(.covenant), "不打广告"] {
      #expect(it.row(with: fragment) != nil, "\(fragment)")
    }
    try choose(words.lights.measuredBy, in: &it)
    #expect(it.row(with: "读书人") != nil)
    #expect(it.text.contains(words.lights.chosenNow))
  }
}
