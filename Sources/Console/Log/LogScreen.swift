import Community
import Store
import Terminal
import Words

/// The log (记录): who did what, what still has to happen outside, and what was imported.
public struct LogScreen: Equatable, Sendable {
  /// The lists of the screen, in their order.
  public enum Tab: String, CaseIterable, Sendable {
    case log, outbox, imports
  }

  var tab = Tab.log
  private var log = AuditPanel()
  private var outbox = OutboxPanel()
  private var imports = ImportsPanel()

  public init() {}

  var front: any ScreenModel {
    get {
      switch tab {
      case .log: log
      case .outbox: outbox
      case .imports: imports
      }
    }
    set {
      switch newValue {
      case let tab as AuditPanel: log = tab
      case let tab as OutboxPanel: outbox = tab
      case let tab as ImportsPanel: imports = tab
      default: assertionFailure("a tab without a place")
      }
    }
  }
}

extension LogScreen: TabbedScreen {
  func name(of tab: Tab, in context: ConsoleContext) -> String {
    switch tab {
    case .log: context.words.log.log
    case .outbox: context.words.log.outbox
    case .imports: context.words.log.imports
    }
  }
}
