import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// Choosing the groups that a post goes to.
@Suite struct PickingGroupsTests {
  private typealias Fixtures = ContentFixtures
  private let groups = [
    Fixtures.group(1, "读书会·一群"), Fixtures.group(2, "读书会·二群"), Fixtures.group(3, "Night Readers"),
  ]

  private func picker(chosen: Set<GroupID> = [], rows: Int = 5) -> GroupPicker {
    var picker = GroupPicker(chosen: chosen)
    picker.receive(Fixtures.page(groups))
    picker.resize(rows: rows)
    return picker
  }

  private func press(_ keys: [Key], _ picker: inout GroupPicker) {
    for key in keys { _ = picker.press(key) }
  }

  private func ids(_ picker: GroupPicker) -> [Int64] { picker.chosen.map(\.id.rawValue) }

  @Test func `Space chooses and goes on, and takes back`() {
    var it = picker()
    press([.character(" "), .character("　")], &it)
    #expect(ids(it) == [1, 2])
    press([.home, .character(" ")], &it)
    #expect(ids(it) == [2])
  }

  @Test func `all that are shown are chosen, and given back, the others stay as they were`() {
    var it = picker(chosen: [GroupID(3)])
    press([.character("/"), .character("读"), .enter, .character("*")], &it)
    #expect(ids(it) == [1, 2, 3])
    press([.character("*")], &it)
    #expect(ids(it) == [3])
  }

  @Test func `a filter begins at the first that it leaves, wherever one was`() {
    var it = picker()
    press([.down, .character("/"), .character("读"), .enter, .character(" ")], &it)
    #expect(ids(it) == [1])
  }

  @Test func `Esc clears the words first, then means the page`() {
    var it = picker()
    press([.character("/"), .character("z"), .enter], &it)
    let taken = [Key.escape, .escape, .enter, .character("x")].map { it.press($0) }
    #expect(taken == [true, false, false, false])
  }

  @Test(arguments: Language.allCases)
  func `the form tells the keys of the filter while it is typed, then its own`(language: Language) {
    let words = Words(language)
    var session = ContentSession(Fixtures.context(language), groups: groups)
    session.press(.character("p"), .tab)
    #expect(session.text.contains(words.composer.groupHints))
    session.press(.character("／"), .character("ｎ"))
    #expect(session.text.contains(words.chrome.filterHints))
    #expect(session.text.contains("Night Readers") && !session.text.contains("读书会"))
    session.press(.enter)
    #expect(session.text.contains(words.composer.groupHints))
  }

  @Test func `words that match nothing leave nothing to choose`() {
    var it = picker()
    press([.character("/"), .character("z"), .enter, .character(" "), .character("*")], &it)
    #expect(ids(it).isEmpty)
  }

  @Test func `a closed group takes no posts, however it came to be chosen`() {
    var closed = groups
    closed[0].group.isClosed = true
    var it = GroupPicker(chosen: [GroupID(1), GroupID(2)])
    it.receive(Fixtures.page(closed))
    #expect(ids(it) == [2])
    it.resize(rows: 5)
    press([.character("*")], &it)
    #expect(ids(it) == [2, 3])
  }

  @Test func `the head counts what will get the post`() {
    var closed = groups
    closed[0].group.isClosed = true
    var session = ContentSession(group: GroupID(1), groups: closed)
    session.press(.character("p"))
    #expect(session.text.contains("none: stays a draft"))
    var open = ContentSession(group: GroupID(1), groups: groups)
    open.press(.character("p"))
    #expect(open.text.contains("1 chosen"))
  }

  @Test(arguments: Language.allCases)
  func `who finishes before the groups have come does not get a draft by accident`(
    language: Language
  ) {
    var session = ContentSession(Fixtures.context(language), group: GroupID(1), groups: groups)
    let asked = session.state.update(.event(.key(.character("p"))))
    #expect(asked.contains(.ask(GroupPicker.query)))
    for character in "早安" { _ = session.state.update(.event(.key(.character(character)))) }
    #expect(session.state.update(.event(.key(.control("s")))).commands.isEmpty)
    #expect(session.text.contains(Words(language).composer.groupsAwaited.prefix(10)))
    _ = session.state.update(.answered(GroupPicker.query, .groups(Fixtures.page(groups))))
    let commands = session.press(.control("s")).commands
    guard case .publishPost(let text, let plans)? = commands.first else {
      Issue.record("\(commands)")
      return
    }
    #expect(text.body == "早安")
    #expect(plans.map(\.group) == [GroupID(1)])
  }

  @Test func `beginning anew gives back the groups one came with, not those of the draft`() {
    var session = ContentSession(group: GroupID(3), groups: groups)
    session.press(.character("p"))
    let draft = Draft(
      fields: ["title": "", "text": "早安", "part": "head", "groups": "1 2"],
      at: session.state.context.now - 600)
    _ = session.state.update(.answered(.draft(place: "post"), .draft(draft)))
    #expect(session.text.contains("3 chosen"))
    session.press(.control("u"))
    #expect(session.text.contains("1 chosen"))
    session.type("neu")
    guard case .publishPost(_, let plans)? = session.press(.control("s")).commands.first else {
      Issue.record("\(session.text)")
      return
    }
    #expect(plans.map(\.group) == [GroupID(3)])
  }

  @Test func `the three parts go round both ways`() {
    var session = ContentSession(groups: groups)
    session.press(.character("p"), .tab, .tab)
    var seen: [String] = []
    for key in [Key.right, .right, .right, .left, .left, .character("2"), .character(" ")] {
      session.press(key)
      seen.append(["head", "waist", "leg"].first { session.text.contains("[\($0)") } ?? "")
    }
    #expect(seen == ["waist", "leg", "head", "leg", "waist", "waist", "leg"])
  }
}
