import Community
import Store
import Terminal
import Words

public struct AwardDialog: DialogModel {
  public init(people: [PersonID: String], group: GroupID? = nil) {}
  public mutating func press(_ key: Key, in context: ConsoleContext) -> [Step] {
    key == .escape ? [.close] : []
  }
  public func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {}
}
