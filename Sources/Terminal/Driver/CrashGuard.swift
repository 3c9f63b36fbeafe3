import CNcurses

/// Says one sentence when the program crashes, and leaves a log; the terminal is given back before.
///
/// The log has numbers and places in the program, nothing that anybody wrote. It stands in the way
/// of the language's own handler, which would print the same on the screen.
public enum CrashGuard {
  /// Begins to watch. Call first thing in the program.
  ///
  /// - Parameters:
  ///   - log: Where the log is to stand; its folders are made when it comes to that.
  ///   - head: The log's first line.
  ///   - sentence: What to say; `withoutLog` when no log could be left.
  public static func install(log: String, head: String, sentence: String, withoutLog: String) {
    cn_describe_crash(log, head, sentence, withoutLog)
    cn_guard_crashes()
  }
}
