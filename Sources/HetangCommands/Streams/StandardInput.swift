import Foundation
import Glibc
import Words

/// Text that comes in through a pipe.
enum StandardInput {
  /// Bytes of a text that is taken; the longest a platform sends is far shorter.
  private static let most = 1 << 20

  /// All of it, without the line ends at its end.
  ///
  /// - Throws: ``Complaint`` where there is nothing to wait for, or where it is no text.
  static func text(_ words: Words) throws -> String {
    // Nobody knows that the program waits for typing.
    guard !Surroundings.current.isTerminal(STDIN_FILENO) else {
      throw Complaint(sentence: words.commandLine.textMissing, status: .usage)
    }
    let data = try data()
    guard data.count <= most else {
      throw Complaint(sentence: words.commandLine.textTooLong(most))
    }
    guard var text = String(data: data, encoding: .utf8) else {
      throw Complaint(sentence: words.commandLine.textUnreadable)
    }
    while text.last?.isNewline == true { text.removeLast() }
    return text
  }

  private static func data() throws -> Data {
    let surroundings = Surroundings.current
    guard surroundings.transcript == nil else { return surroundings.input }
    return try FileHandle.standardInput.read(upToCount: most + 1) ?? Data()
  }
}
