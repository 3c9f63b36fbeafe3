import Community
import Store
import Terminal
import Words

/// The log (记录): who did what, what still has to happen outside, and what was imported.
public struct LogScreen: Equatable, Sendable {
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

  func ownAvailability(of action: Action) -> Availability {
    action == .back ? .available : .absent
  }

  func ownSteps(for action: Action, in context: ConsoleContext) -> [Step] {
    action == .back ? [.pop] : []
  }

  public var queries: [Query] { front.queries }

  public mutating func receive(_ answer: Answer, to query: Query) {
    front.receive(answer, to: query)
  }

  public var wantsBack: Bool { front.wantsBack }
  public var footer: [Action] { front.footer + [.nextTab] }

  public mutating func layout(in area: Area, context: ConsoleContext) {
    front.layout(in: parts(of: area).body, context: context)
  }

  public func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let parts = parts(of: area)
    drawTabs(on: &canvas, in: parts.tabs, context: context)
    front.draw(on: &canvas, in: parts.body, context: context)
  }

  private func parts(of area: Area) -> (tabs: Area, body: Area) {
    let (tabs, body) = area.splitTop(area.rows >= 10 ? 1 : 0)
    return (tabs, body)
  }
}
