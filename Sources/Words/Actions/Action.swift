/// Everything a key or the palette can ask for. What an action does is each screen's business; what
/// it is called is the catalogue's; on which keys it lies is ``Keymap``'s.
public enum Action: String, CaseIterable, Hashable, Sendable {
  // Moving
  case down, up, pageDown, pageUp, halfDown, halfUp, first, last
  case open, back, nextTab, previousTab
  // Finding
  case filter, nextMatch, previousMatch, sort, segment, view, compare
  // Marking
  case mark, markAll
  // Acting
  case approve, reject, hold, reopen
  case post, award, task
  case done, acknowledge, edit, snooze, skip, withdraw, reverse, copy, confirm
  case kind, tags, note, merge, separate, incident, remove, erase, takeBack
  case earlier, later
  // The whole console
  case undo, redo, palette, explain, refresh
  case today, groups, members, content, points, log
  case redraw, suspend, quit
}
