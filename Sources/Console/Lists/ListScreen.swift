import Community
import Terminal

/// A screen with one list in front: what is marked, filtered and given up is the list's.
protocol ListScreen: ScreenModel {
  associatedtype Row: ListRow
  var list: ListState<Row> { get set }
}

extension ListScreen {
  public var targets: [Subject] { list.targets.compactMap(\.claimable) }
  public var wantsBack: Bool { list.hasSomethingToGiveUp }
  public mutating func clearMarks() { list.clearMarks() }
  public var isTyping: Bool { list.filter.field != nil }
  public mutating func type(_ key: Key, in context: ConsoleContext) { list.type(key) }
  public mutating func paste(_ text: String) { list.paste(text) }
}
