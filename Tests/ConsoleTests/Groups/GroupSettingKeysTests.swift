import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What `e` and `E` offer for a group, and what each number asks of the store.
@Suite struct GroupSettingKeysTests {
  private let group = Group(
    id: GroupID(7), name: "夜读", platform: .wechat, kind: .general, zone: .utc, version: 9)

  private func row(_ change: (inout Group) -> Void = { _ in }) -> GroupRow {
    var group = group
    change(&group)
    return GroupRow(
      group: group, members: 1, figures: nil, observedUntil: nil, joinsWaiting: 0, tasksDue: 0,
      ownerName: nil)
  }

  private func settings(_ row: GroupRow, _ language: Language = .english) -> ChoiceDialog {
    GroupSettings(row: row).dialog(Words(language))
  }

  private func commands(of dialog: ChoiceDialog) -> [Command] {
    dialog.options.flatMap(\.steps.commands)
  }

  @Test(arguments: GroupKind.allCases)
  func `the kind goes on to the next, and round`(kind: GroupKind) {
    let dialog = settings(row { $0.kind = kind })
    let next = GroupKind.allCases.following(kind)
    #expect(commands(of: dialog).contains(.changeGroup(GroupID(7), version: 9, .kind(next))))
  }

  @Test(arguments: Language.allCases)
  func `an open group can be closed, a closed one opened`(language: Language) {
    let words = Words(language).groups
    for isClosed in [false, true] {
      let option = settings(row { $0.isClosed = isClosed }, language).options.last
      #expect(option?.label == (isClosed ? words.reopen : words.close))
      #expect(
        option?.steps.commands == [.changeGroup(GroupID(7), version: 9, .closed(!isClosed))])
    }
  }

  /// Line by line: what is typed, and the change it becomes; nil where it is none.
  static let lines: [(field: LineDialog.GroupField, typed: String, change: GroupChange?)] = [
    (.name, " 早读 ", .name("早读")), (.name, "  ", nil), (.capacity, "200", .capacity(200)),
    (.capacity, "many", nil), (.series, "A", .series("A")), (.series, "", .series(nil)),
    (.gate, "why?", .gate("why?")), (.gate, "", .gate(nil)), (.covenant, "", .covenant(nil)),
    (.zone, "Mars/Olympus", nil),
  ]

  @Test(arguments: Self.lines.indices)
  func `a line becomes a change of the group as it was seen, or is asked again`(place: Int) {
    let (field, typed, change) = Self.lines[place]
    let purpose = LineDialog.Purpose.group(GroupID(7), version: 9, field)
    let expected = change.map { [Command.changeGroup(GroupID(7), version: 9, $0)] }
    #expect(purpose.steps(for: typed)?.commands == expected, "\(field) \(typed)")
  }

  @Test func `a life that holds already asks for nothing, another one does`() {
    let dialog = GroupMeasure(group: group).dialog(Words(.english))
    let changes = commands(of: dialog)
    #expect(changes.count == GroupLife.allCases.count - 1)
    #expect(!changes.contains(.changeGroup(GroupID(7), version: 9, .life(group.life))))
    #expect(dialog.options.count == GroupProfile.allCases.count + GroupLife.allCases.count)
    #expect(dialog.options.count <= 9)
  }

  @Test(arguments: Language.allCases)
  func `data that goes can be kept, and what it means is told`(language: Language) {
    let words = Words(language)
    let days = ErasurePreset.days.value
    let plan = ErasureQuestion(group: group).dialog(words)
    #expect(plan.options.map(\.label) == [words.removals.eraseIn(days: days)])
    #expect(commands(of: plan) == [.eraseGroup(GroupID(7), version: 9, .plan)])
    #expect(plan.about == words.removals.meaning(days: days))
    var leaving = group
    leaving.erasesAt = ScriptedConsole.now
    let keep = ErasureQuestion(group: leaving).dialog(words)
    #expect(keep.options.map(\.label) == [words.removals.keep])
    #expect(commands(of: keep) == [.eraseGroup(GroupID(7), version: 9, .cancel)])
  }
}
