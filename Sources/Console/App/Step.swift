import Words

/// What a screen or a dialog asks the console to do next.
enum Step: Equatable, Sendable {
  case push(Screen)
  /// Out of this page, back to where one came from.
  case pop
  case open(Dialog)
  /// Closes the dialog that asks.
  case close
  case perform(Intent)
  case copy(String)
  /// A line for the operator, without any change.
  case tell(Notice)
  case act(Action)
  /// The answer at that place, to what the screen asked for an action.
  case choose(Int, for: Action)
}
