import Community
import Terminal

/// A screen with one list in front: what is marked, filtered and given up is the list's.
protocol ListScreen: ScreenModel {
  associatedtype Row: ListRow
  var list: ListState<Row> { get set }
}

extension ListScreen {
  var targets: [Subject] { list.targets.compactMap(\.claimable) }
  var wantsBack: Bool { list.hasSomethingToGiveUp }
  func hasRows(of earlier: any ScreenModel) -> Bool {
    guard var earlier = earlier as? Self else { return false }
    earlier.list.select(as: list)
    return earlier == self
  }
  mutating func clearMarks() { list.clearMarks() }
  mutating func expectBack(_ subjects: Set<Subject>) { list.expectBack(subjects) }
  var isTyping: Bool { list.filter.field != nil }
  mutating func type(_ key: Key, in context: ConsoleContext) { list.type(key) }
  mutating func paste(_ text: String) { list.paste(text) }
}
