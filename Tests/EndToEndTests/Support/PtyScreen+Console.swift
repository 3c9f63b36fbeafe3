import Foundation
import PtyScreen

extension PtyScreen {
  /// The last row: keys or a notice. Frames are drawn from above, so what stands here says that
  /// the frame is whole.
  var foot: String { row(rows - 1) }

  /// Everything sent, as text.
  var sent: String { String(decoding: rawBytes, as: UTF8.self) }

  func waitForFoot(_ text: String) throws {
    try waitUntil("“\(text)” in the last row") { $0.foot.contains(text) }
  }

  /// Waits for words of a notice that may take more than the last row.
  func waitForNotice(_ text: String) throws {
    try waitUntil("“\(text)” in the last rows") { it in
      let last = (it.rows - 3..<it.rows).map { it.row($0).trimmingCharacters(in: .whitespaces) }
      return last.joined(separator: " ").contains(text)
    }
  }

  /// The first whole frame of the console, whatever its size.
  func waitForConsole() throws {
    try waitUntil("the first frame") { $0.row(0).contains("荷塘 Hetang") && !$0.foot.isEmpty }
  }

  /// Presses a key and waits for what the last row says then.
  func press(_ keys: String, _ foot: String) throws {
    send(keys)
    try waitForFoot(foot)
  }

  /// Goes to the list of join requests.
  func openJoins() throws {
    try waitForConsole()
    send("1\t")
    try waitUntil("join requests") {
      $0.waiting.hasPrefix("waiting ") && $0.foot.contains("approve")
    }
  }

  /// The number of waiting requests that the list's heading tells.
  var waiting: String { row(4).trimmingCharacters(in: .whitespaces) }

  /// Whether a row between the head and the foot has that text: the foot may tell of the same thing.
  func lists(_ text: String) -> Bool { (4..<rows - 1).contains { row($0).contains(text) } }

  /// Opens the filter, types it and leaves the field; the row above the list tells how many stay.
  func filter(_ text: String, leaves remaining: String) throws {
    send("/\(text)\r")
    try waitUntil("“\(remaining)” left of the list") { $0.row(4).contains(remaining) }
  }
}

/// Keys without a sign of their own.
enum Press {
  static let escape = "\u{1B}"
  static let enter = "\r"
  static let redo = "\u{12}"
  static let finish = "\u{13}"
  static let suspend = "\u{1A}"
  static let interrupt = "\u{3}"
}
