import Community
import Store
import Terminal
import Words

/// The log (记录): who did what, what still has to happen outside, and what was imported.
struct LogScreen: Equatable, Sendable {
  /// The lists of the screen, in their order.
  enum Tab: String, CaseIterable, Sendable {
    case log, outbox, imports
  }

  var tab = Tab.log
  private var log = AuditPanel()
  private var outbox = OutboxPanel()
  private var imports = ImportsPanel()

  init() {}
}

extension LogScreen: TabbedScreen {
  static func place(of tab: Tab) -> TabPlace<Self> {
    switch tab {
    case .log: TabPlace(\.log)
    case .outbox: TabPlace(\.outbox)
    case .imports: TabPlace(\.imports)
    }
  }

  func name(of tab: Tab, in context: ConsoleContext) -> String {
    switch tab {
    case .log: context.words.log.log
    case .outbox: context.words.log.outbox
    case .imports: context.words.log.imports
    }
  }
}
