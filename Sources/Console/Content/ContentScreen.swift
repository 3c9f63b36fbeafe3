import Community
import Store
import Terminal
import Words

/// Posts as a list and deliveries as a week (内容); both hand off, skip, edit and withdraw.
struct ContentScreen: Equatable, Sendable {
  enum View: Equatable, Sendable { case list, calendar }

  /// Only what concerns this group; nil for all groups.
  let group: GroupID?
  private(set) var view = View.list
  private(set) var scope = PostQuery.Scope.open
  private(set) var list = ListState<PostRow>()
  private(set) var week = WeekCalendar()

  init(group: GroupID? = nil) { self.group = group }
}

extension ContentScreen: ScreenModel {
  var queries: [Query] {
    switch view {
    case .list:
      [
        .posts(
          PostQuery(scope: scope, group: group, filter: list.filter.text, window: list.window))
      ]
    case .calendar: week.monday.map { [.calendar(monday: $0, group: group)] } ?? []
    }
  }

  mutating func receive(_ answer: Answer, to query: Query) {
    switch answer {
    case .posts(let page): list.receive(page)
    case .calendar(let rows): week.receive(rows)
    default: break
    }
  }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    switch action {
    case .back, .view, .post, .segment: return .available
    // Within a group's page, Tab walks the page's own tabs.
    case .nextTab, .previousTab: return group == nil ? .available : .absent
    case .earlier, .later: return view == .calendar ? .available : .absent
    case .open:
      if hasMarks { return .absent }
      return targetRows.isEmpty ? .unavailable(.nothingSelected) : .available
    case .confirm: return hasMarks ? acting(on: sendable, none: whyNothingToSend) : .absent
    case .skip: return acting(on: sendable, none: whyNothingToSend)
    case .withdraw: return acting(on: withdrawals, none: whyNothingToWithdraw)
    case .edit: return editing
    case .copy: return acting(on: targetRows, none: .nothingSelected)
    default:
      let known = view == .list ? list.availability(of: action) : week.list.availability(of: action)
      return known ?? .absent
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    let words = context.words
    switch action {
    case .back: return giveUpOne() ? [] : [.pop]
    case .view, .nextTab, .previousTab: view = view == .list ? .calendar : .list
    case .segment: showNext()
    case .earlier: week.turn(by: -1)
    case .later: week.turn(by: 1)
    case .post: return [.open(.composer(ComposerDialog(group: group)))]
    case .open: return openSelected()
    case .confirm: return [.open(.choice(.confirm(sendable, words: words)))]
    case .skip: return [.open(.choice(.skip(sendable, words: words)))]
    case .withdraw:
      let commands = withdrawals
      return [.perform(.all(commands, .withdrawn(commands.count)))]
    case .edit:
      return targetRows.first.map { [.open(.composer(ComposerDialog(editing: $0)))] } ?? []
    case .copy: return Step.copy(targetRows.map(\.post)).map { [$0] } ?? []
    default: moveInList(action)
    }
    return []
  }

  var targets: [Subject] {
    switch view {
    case .list:
      list.targets.flatMap { row in
        [.post(row.post.id)] + here(row).open.map { .delivery($0.delivery.id) }
      }
    case .calendar: week.list.targets.compactMap(\.claimable)
    }
  }

  var wantsBack: Bool {
    view == .list ? list.hasSomethingToGiveUp : week.list.hasSomethingToGiveUp
  }

  mutating func expectBack(_ subjects: Set<Subject>) {
    list.expectBack(subjects)
    week.list.expectBack(subjects)
  }
  mutating func clearMarks() {
    list.clearMarks()
    week.list.clearMarks()
  }

  var footer: [Action] {
    switch view {
    case .list:
      [.open, .confirm, .post, .edit, .skip, .copy, .withdraw, .view, .segment, .filter]
    // The way back to the list comes first: a narrow window has no room for all.
    case .calendar:
      [.open, .confirm, .view, .earlier, .later, .post, .edit, .skip, .copy, .withdraw]
    }
  }

  var isTyping: Bool {
    (view == .list ? list.filter.field : week.list.filter.field) != nil
  }

  mutating func type(_ key: Key, in context: ConsoleContext) {
    switch view {
    case .list: list.type(key)
    case .calendar:
      week.list.type(key)
      week.narrow()
    }
  }

  mutating func paste(_ text: String) {
    switch view {
    case .list: list.paste(text)
    case .calendar:
      week.list.paste(text)
      week.narrow()
    }
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    week.settle(today: context.today)
    list.height = max(1, Table<PostRow>.bodyRows(area.splitTop(headingRows(area)).rest.rows))
    week.list.height = WeekCalendar.listHeight(in: area)
  }

  private mutating func giveUpOne() -> Bool {
    switch view {
    case .list: return list.giveUpOne()
    case .calendar:
      guard week.list.giveUpOne() else { return false }
      week.narrow()
      return true
    }
  }

  private mutating func moveInList(_ action: Action) {
    switch view {
    case .list: _ = list.take(action)
    case .calendar: _ = week.list.take(action)
    }
  }

  /// The next part of the list; within a group's page, where Tab leads elsewhere, also the week.
  private mutating func showNext() {
    let scopes = PostQuery.Scope.allCases
    let next = (scopes.firstIndex(of: scope) ?? 0) + 1
    if view == .calendar {
      view = .list
    } else {
      if next == scopes.count, group != nil { view = .calendar }
      scope = scopes[next % scopes.count]
      list.restart()
    }
  }
}
