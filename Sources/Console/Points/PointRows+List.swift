import Community
import Store
import Words

extension BoardRow: ListRow {
  var rowID: PersonID { person.id }

  /// Participation on that day, in minutes.
  func participation(on day: Day) -> Double {
    Participation.value(index: participationIndex, on: day)
  }
}

extension PointRow: ListRow {
  var rowID: PointEntryID { entry.id }
}

extension PointRow {
  /// Whether it takes an entry back or was taken back: such a one cannot be taken back again.
  var isSettled: Bool { isReversed || entry.reverses != nil }

  /// What became of it, in a word; nil for an ordinary entry.
  func mark(_ words: PointWords) -> String? {
    entry.reverses != nil ? words.reversal : isReversed ? words.reversed : nil
  }
}
