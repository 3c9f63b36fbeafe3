import Foundation
import Terminal
import Words

@testable import Console

extension ScriptedConsole {
  /// The last line, where notices and the footer stand.
  var foot: String { rows.last ?? "" }

  /// What is wrong with the picture, beyond what it says: broken rows and boxes, and a cursor that
  /// would be nowhere.
  var faults: [String] {
    let canvas = state.canvas()
    let cursor = canvas.cursor.map { canvas[$0] != nil } ?? false
    return SoundFrame.faults(of: canvas) + (cursor ? [] : ["the cursor is nowhere"])
  }

  /// The title of the dialog that is open, as it stands in its frame.
  var dialogTitle: String? {
    row(with: "┌─ ").flatMap { row in
      row.components(separatedBy: "┌─ ").last?.components(separatedBy: " ─").first
    }
  }

  /// What stands in the frame of the dialog that is open.
  var box: String {
    rows.compactMap { row in
      guard let start = row.firstIndex(where: { "┌│".contains($0) }),
        let end = row.lastIndex(where: { "┐│".contains($0) })
      else { return nil }
      return String(row[start...end])
    }.joined(separator: "\n")
  }

  /// The line that tells why an action cannot be taken, in the language of the console.
  static func refusal(
    _ action: Action, _ reason: Availability.Reason, _ language: Language = .english
  ) -> String {
    Words(language).describe(.unavailable(action, reason)).text
  }
}

/// The three sizes in which everything has to work.
enum Sizes {
  static let all = [
    Size(rows: 5, columns: 20), Size(rows: 24, columns: 80), Size(rows: 40, columns: 120),
  ]
}
