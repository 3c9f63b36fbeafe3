import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

@Suite struct IncidentDialogTests {
  private func noted(_ id: Int64, _ kind: IncidentKind, _ text: String) -> IncidentRow {
    IncidentRow(
      incident: Incident(
        id: IncidentID(id),
        fields: IncidentFields(group: GroupID(1), person: PersonID(1), kind: kind, words: text),
        at: ScriptedConsole.now - 86_400, by: "ann"),
      groupName: "读书会一群", personName: "王小明")
  }

  private func group(
    _ rows: [IncidentRow] = [], size: Size = Size(rows: 24, columns: 80),
    language: Language = .english
  ) -> ScriptedConsole {
    let row = GroupRow(
      group: Group(id: GroupID(1), name: "读书会一群", platform: .wechat, zone: .utc), members: 40,
      figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0, ownerName: nil)
    return ScriptedConsole(
      Screen(GroupScreen(group: GroupID(1), name: "读书会一群")), size: size, language: language
    ) { query in
      switch query {
      case .groupPage: .groupPage(GroupPage(row: row, days: [], stages: [], scores: []))
      case .incidents: .incidents(Page(total: rows.count, offset: 0, rows: rows))
      default: nil
      }
    }
  }

  @Test func `i, a kind and words note an incident of the group`() {
    var it = group()
    it.type("i1")
    it.type("about tea")
    it.press(.enter)
    #expect(
      it.commands == [
        .noteIncident(IncidentFields(group: GroupID(1), kind: .quarrel, words: "about tea"))
      ])
  }

  @Test func `a kind says enough by itself, something else does not`() {
    var it = group()
    it.type("i2")
    it.press(.enter)
    #expect(it.commands == [.noteIncident(IncidentFields(group: GroupID(1), kind: .flooding))])
    it.storePerforms()
    it.type("i5")
    it.press(.enter)
    #expect(it.commands.count == 1)
    it.type("x")
    it.press(.enter)
    #expect(it.commands.count == 2)
  }

  @Test func `of a person everything noted counts, wherever it was, of a group what was there`() {
    let group = IncidentDialog(group: GroupID(1), about: "读书会一群")
    let person = IncidentDialog(group: GroupID(1), person: PersonID(7), about: "王小明")
    let three = Window(limit: 3)
    #expect(group.queries == [.incidents(IncidentQuery(group: GroupID(1), window: three))])
    #expect(person.queries == [.incidents(IncidentQuery(person: PersonID(7), window: three))])
  }

  @Test(arguments: Language.allCases)
  func `what was noted before stands above the kinds`(language: Language) {
    var it = group([noted(1, .quarrel, hostileName), noted(2, .flooding, "")], language: language)
    it.type("i")
    let words = Words(language).incidents
    #expect(it.row(with: words.before(2)) != nil)
    #expect(it.row(with: "王小明")?.contains("ann") == true)
    for kind in IncidentKind.allCases { #expect(it.row(with: words.name(kind)) != nil) }
    #expect(!it.text.contains("\u{1B}"))
  }

  @Test func `in the smallest window the kinds come first`() {
    var it = group([noted(1, .quarrel, "x")], size: Size(rows: 5, columns: 20))
    it.type("i")
    #expect(it.text.contains("1  quarrel"))
    it.press(.escape)
    #expect(!it.text.contains("quarrel"))
  }

  @Test func `on a member's page it is about the member, in the selected group`() {
    let row = MemberSamples.four[0]
    var it = ScriptedConsole(
      Screen(MemberScreen(person: row.person.id, name: row.person.name)),
      script: MemberSamples.script([row]))
    it.press(.down)
    it.type("i4")
    it.press(.enter)
    #expect(
      it.commands == [
        .noteIncident(
          IncidentFields(group: GroupID(2), person: row.person.id, kind: .harassment))
      ])
  }
}
