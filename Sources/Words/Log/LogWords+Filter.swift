import Store

extension LogWords {
  /// What the words of the log's filter stand for in this language: kinds of commands by the verbs
  /// that the rows show, and what was taken back or done again.
  public func meanings(of filter: String) -> [String: [LogMark]] {
    guard !filter.isEmpty else { return [:] }
    let kinds = CommandKind.all.map { (describe($0.specimen), LogMark.command($0)) }
    return words.meanings(
      of: filter, among: kinds + [(undid, .undo), (redid, .redo), (undone, .undone)])
  }
}
