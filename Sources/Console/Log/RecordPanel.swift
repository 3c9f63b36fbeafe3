import Terminal
import Words

/// A list that is only read: Enter shows all that is known of the selected row.
protocol RecordPanel: ListPanel {
  func title(of row: Row, in context: ConsoleContext) -> String
}

extension RecordPanel {
  /// Nothing is done with several rows of a record at once.
  var unusedListActions: Set<Action> { [.mark, .markAll] }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    if action == .open { return list.selected == nil ? .unavailable(.nothingSelected) : .available }
    return listAvailability(of: action) ?? .absent
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    read(action, in: context)
  }

  /// What a list that is only read does on an action.
  mutating func read(_ action: Action, in context: ConsoleContext) -> [Step] {
    switch action {
    case .back: return list.giveUpOne() ? [] : [.pop]
    case .open:
      guard let row = list.selected else { return [] }
      let reading = ReadingDialog(
        title: title(of: row, in: context), text: Prose(details(of: row, in: context)))
      return [.open(.reading(reading))]
    default:
      _ = list.take(action)
      return []
    }
  }

  var footer: [Action] { [.open] }
}
