import Community
import Store
import Terminal
import Words

public struct PointsScreen: ScreenModel {
  public init(group: GroupID? = nil) {}
  public var queries: [Query] { [] }
  public mutating func receive(_ answer: Answer, to query: Query) {}
  public func availability(of action: Action, in context: ConsoleContext) -> Availability {
    action == .back ? .available : .absent
  }
  public mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    action == .back ? [.pop] : []
  }
  public var footer: [Action] { [.back] }
  public func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {}
}
