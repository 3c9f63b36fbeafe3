import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Every acting key on nobody, one and several people, over all groups and within one.
@Suite struct MemberKeysTests {
  private func console(
    _ rows: [MemberRow] = MemberSamples.four, group: GroupID? = nil, language: Language = .english,
    role: Role = .owner
  ) -> ScriptedConsole {
    let script = MemberSamples.script(rows)
    var it = ScriptedConsole(
      group.map { Screen(GroupScreen(group: $0, name: "北京妈妈团")) } ?? Screen(MembersScreen()),
      language: language
    ) { query in
      switch query {
      case .groupPage: .groupPage(GroupPageSamples.page())
      case .presence: .presence(.kai(as: role))
      default: script(query)
      }
    }
    if group != nil { it.press(.tab) }
    return it
  }

  static let keys = ["w", "t", "K", "T", "m", "M", "E"]

  @Test(arguments: Self.keys)
  func `on one person each opens its question`(key: String) {
    var it = console()
    it.type(key)
    #expect(it.dialogTitle?.contains("王小明") == true, "\(it.text)")
    #expect(it.commands.isEmpty)
  }

  @Test(arguments: Self.keys + ["\r"])
  func `on nobody each says that nothing is selected`(key: String) {
    var it = console([])
    if key == "\r" { it.press(.enter) } else { it.type(key) }
    #expect(it.state.dialog == nil)
    #expect(it.foot.contains("nothing is selected"))
  }

  @Test(arguments: Self.keys)
  func `on several only points and kinds are given`(key: String) {
    var it = console()
    it.type("  \(key)")
    if ["w", "K"].contains(key) {
      #expect(it.state.dialog != nil)
    } else {
      #expect(it.state.dialog == nil)
      #expect(it.foot.contains("one at a time"))
    }
  }

  @Test(arguments: Self.keys)
  func `who may only look is told so`(key: String) {
    var it = console(role: .viewer)
    it.type(key)
    #expect(it.state.dialog == nil)
    #expect(it.foot.contains("not for a viewer"))
  }

  @Test func `an incident needs a group, and is asked about the person in it`() {
    var everywhere = console()
    everywhere.type("i")
    #expect(everywhere.state.dialog == nil)
    var inGroup = console(group: GroupPageSamples.id)
    inGroup.type("i")
    #expect(inGroup.dialogTitle?.contains("王小明") == true)
  }

  @Test func `E offers to take somebody out only where they are seen in a group`() {
    var everywhere = console()
    everywhere.type("E")
    #expect(everywhere.row(with: "│ 1  ") != nil)
    #expect(everywhere.row(with: "│ 2  ") == nil)
    var inGroup = console(group: GroupPageSamples.id)
    inGroup.type("E")
    #expect(inGroup.row(with: "北京妈妈团") != nil)
    #expect(inGroup.row(with: "│ 2  ") != nil)
  }

  @Test func `in a group somebody can be made its owner, or be it no longer`() {
    var it = console(group: GroupPageSamples.id)
    it.type("K")
    let words = Words(.english).members
    #expect(it.row(with: words.ownerOfGroup) != nil)
    let place = PersonKind.allCases.count + 1
    it.type("\(place)")
    #expect(
      it.commands == [
        .changeGroup(GroupPageSamples.id, version: 1, .owner(PersonID(1)))
      ])

    let group = GroupPageSamples.id
    let acts = MemberActs(
      rows: [MemberSamples.four[0]], group: group,
      seenGroup: Group(
        id: group, name: "G", platform: .wechat, zone: .utc, owner: PersonID(1), version: 4))
    guard
      case .open(.choice(let dialog))? = acts.steps(for: .kind, in: ContentFixtures.context()).first
    else {
      Issue.record("no question")
      return
    }
    #expect(dialog.options.last?.label == words.noLongerOwner)
    #expect(
      dialog.options.last?.steps.commands == [.changeGroup(group, version: 4, .owner(nil))])
  }

  @Test(arguments: PersonKind.allCases.indices)
  func `a kind is set for all that are marked, each as it was seen`(place: Int) {
    var it = console()
    it.type("  K\(place + 1)")
    let kind = PersonKind.allCases[place]
    #expect(
      it.commands == [
        .changePerson(PersonID(1), version: 1, .kind(kind)),
        .changePerson(PersonID(2), version: 3, .kind(kind)),
      ])
    #expect(it.row(with: "marked") == nil)
  }

  @Test(arguments: [
    ("a b", ["a", "b"]), ("读书，作者、编辑", ["读书", "作者", "编辑"]), ("x;y；z", ["x", "y", "z"]),
    (" , ", []),
  ])
  func `tags are parted by commas and blanks of every width`(typed: String, tags: [String]) {
    var it = console()
    it.type("T")
    it.press(.control("u"))
    it.type(typed)
    it.press(.enter)
    #expect(it.commands == [.changePerson(PersonID(1), version: 1, .tags(tags))])
  }

  @Test(arguments: MemberQuery.Segment.allCases, Language.allCases)
  func `each segment has a heading, and words for nobody`(
    segment: MemberQuery.Segment, language: Language
  ) {
    let words = Words(language).members
    var it = console([], language: language)
    it.show(segment)
    let sort: MemberQuery.Sort = segment.hasScore ? .score : .lastSpoke
    #expect(it.row(with: String(words.heading(segment, by: sort).prefix(20))) != nil)
    #expect(it.row(with: String(words.none(segment).prefix(10))) != nil)
    it.type("/zzz")
    #expect(it.row(with: words.noMatch) != nil)
  }

  @Test func `while the weeks of entry are shown no key acts on people`() {
    var it = console(group: GroupPageSamples.id)
    it.type("v")
    #expect(it.row(with: "No export") == nil, "not yet known is not none")
    for key in ["w", "K", "T", " "] {
      it.type(key)
      #expect(it.state.dialog == nil, "\(key)")
    }
    it.press(.escape)
    #expect(it.row(with: "王小明") != nil)
  }
}
