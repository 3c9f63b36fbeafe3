import Community
import Foundation
import Store
import Terminal

extension MemberRow: ListRow {
  var rowID: PersonID { person.id }
}

extension MemberPage.Membership: ListRow {
  var rowID: GroupID { group }
}

extension MemberRow {
  /// The person's name, harmless.
  var shownName: String { Text.clean(person.name) }
}

/// Participation as a bar that doubles at each of ten steps: few people would show on a plain one.
enum ParticipationBar {
  /// Minutes at which the bar is full: 2^10 - 1.
  static let full = 1023.0

  static func text(_ minutes: Double, columns: Int, glyphs: Glyphs) -> String {
    // What is shown as 0 has no bar either.
    let share = minutes < 0.05 ? 0 : log2(1 + minutes) / log2(1 + full)
    return Bar.text(share, columns: columns, glyphs: glyphs)
  }
}
