/// A change of a task.
public enum TaskChange: Hashable, Codable, Sendable {
  case edit(TaskFields)
  case finish
  /// Out of sight until later; nil brings it back now.
  case snooze(Snooze?)
  case withdraw
  /// Open again; the inverse of ``finish`` and ``withdraw``.
  case reopen
  /// Finished as it was before it was opened again: by whom and when. The inverse of ``reopen``.
  case finishAgain(Author)
}
