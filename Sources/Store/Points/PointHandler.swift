import Community
import GRDB

extension Writing {
  /// Gives or takes points.
  func give(_ award: Award) throws -> Done {
    let id = try append(award, reversing: nil)
    return Done(command: .award(award), inverse: .reverseAward(id))
  }

  /// Takes an entry back, once.
  func reverse(_ id: PointEntryID) throws -> Done {
    let subject = Subject.award(id)
    let entry = try PointEntry(row: existing(subject))
    if entry.reverses != nil { throw CommandError.wrongState(subject, .isReversal) }
    // Undo may come to an entry whose taking back was undone before: another stands for it now.
    let standing = isReverting ? try StandingEntry(db: db).standing(for: entry) : id
    guard let standing, try !StandingEntry(db: db).isReversed(standing) else {
      throw CommandError.wrongState(subject, .reversed)
    }
    var opposite = entry.award
    opposite.amount.negate()
    touch(subject)
    touch(.award(standing))
    _ = try append(opposite, reversing: standing)
    return Done(command: .reverseAward(id), inverse: .award(entry.award))
  }

  private func append(_ award: Award, reversing entry: PointEntryID?) throws -> PointEntryID {
    try require(.person(award.person))
    try require(award.group.map(Subject.group))
    let most = PointPreset.most.value
    try CommandError.check(award.amount, in: -most...most, field: .amount)
    if award.amount == 0 { throw CommandError.empty(field: .amount) }
    let (rule, words): (String?, String?) =
      switch award.reason {
      case .rule(let key): (key, nil)
      case .words(let words): (nil, words)
      }
    if (rule ?? words ?? "").isBlank { throw CommandError.reasonNeeded }
    let id = try insert(
      [
        Assignment("person", award.person), Assignment("group_id", award.group),
        Assignment("amount", award.amount), Assignment("incentive", award.incentive.rawValue),
        Assignment("rule", rule), Assignment("words", words), Assignment("at", at),
        Assignment("by", by.name), Assignment("reverses", entry),
      ], as: Subject.award)
    try db.execute(
      sql: """
        UPDATE person SET contribution = contribution + ?1
        WHERE id = (SELECT coalesce(joined_to, id) FROM person WHERE id = ?2)
        """,
      arguments: [award.amount, award.person])
    return id
  }
}
