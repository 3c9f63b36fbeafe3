import ArgumentParser
import Glibc
import Terminal
import Words

/// The program as a process: what it does with its arguments, and how it ends.
public enum Program {
  /// Does what the arguments of the process ask for, and ends it.
  public static func main() -> Never {
    FailureLog.watchForCrashes(LanguageOption.wordsOfLocale)
    StandardOutput.outliveReaders()
    outliveLimits()
    do {
      exit(run(try ArgumentText.ofProcess(), speaking: FailureLog.watchForCrashes))
    } catch {
      exit(tell(error, LanguageOption.wordsOfLocale))
    }
  }

  /// From now on a limit on the size of files (`ulimit -f`) fails the write that meets it, as a full
  /// disk does, and does not kill the program: what was being written is taken back, and a console
  /// gives the terminal back.
  private static func outliveLimits() { signal(SIGXFSZ, SIG_IGN) }

  /// Does what the arguments ask for, and tells what went wrong.
  ///
  /// - Parameters:
  ///   - arguments: As a shell hands them over, without the program's name.
  ///   - speaking: Told in which language the program speaks, once that is known.
  /// - Returns: The exit status: of ``ExitStatus``, except where a parser's own answer has another.
  static func run(_ arguments: [String], speaking: (Words) -> Void = { _ in }) -> Int32 {
    var words = LanguageOption.wordsOfLocale
    do {
      do {
        let arguments = LeadingOptions.moved(arguments)
        try CommandNames.check(arguments, words)
        var command =
          try ShellCompletion.isAsked(by: arguments)
          ? ShellCompletion.parseAsRoot(arguments)
          : Hetang.parseAsRoot(SignedPoints.shielded(arguments))
        if let chosen = (command as? any Speaking)?.words {
          words = chosen
          speaking(words)
        }
        try command.run()
      } catch  where Hetang.exitCode(for: error).isSuccess {
        // Help, the version, a script for a shell: asked for, and printed like any other answer.
        // A script for a shell is made of the root that is asked for it.
        let message =
          ShellCompletion.isAsked(by: arguments)
          ? ShellCompletion.fullMessage(for: error) : Hetang.fullMessage(for: error)
        if !message.isEmpty { StandardOutput.print(message) }
      }
      try StandardOutput.finish()
      return ExitStatus.done.rawValue
    } catch {
      return tell(error, words)
    }
  }

  /// Says what went wrong, as one sentence on standard error.
  ///
  /// - Returns: The exit status that goes with it.
  private static func tell(_ error: any Error, _ words: Words) -> Int32 {
    if let told = Told(error, words: words) {
      StandardError.print(told.line)
      return told.status.rawValue
    }
    // All is said already.
    if let ending = error as? ExitCode { return ending.rawValue }
    let code = Hetang.exitCode(for: error)
    if code == .validationFailure {
      // It repeats what was typed, which may be a name out of a script.
      StandardError.print(Text.clean(Hetang.fullMessage(for: error), keepNewlines: true))
      return code.rawValue
    }
    StandardError.print("hetang: \(FailureLog.note(error, words))")
    return ExitStatus.failed.rawValue
  }
}
