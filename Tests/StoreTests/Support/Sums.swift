import GRDB

@testable import Store

/// What always has to add up, whatever was done; each as a query that gives the number of breaches.
enum Sums {
  private static let laws = [
    "points are the sum of the ledger": """
    SELECT count(*) FROM person WHERE contribution <> iif(joined_to IS NULL, coalesce((
      SELECT sum(amount) FROM point_entry
      WHERE person IN (SELECT id FROM person AS one
        WHERE one.id = person.id OR one.joined_to = person.id)), 0), 0)
    """,
    "a reversal gives back what it reverses": """
    SELECT count(*) FROM point_entry AS back JOIN point_entry AS entry ON entry.id = back.reverses
    WHERE back.amount <> -entry.amount OR back.person <> entry.person OR entry.reverses > 0
    """,
    "members are memberships not left": """
    SELECT count(*) FROM chat_group WHERE members <> (
      SELECT count(*) FROM membership WHERE group_id = chat_group.id AND left_at IS NULL)
    """,
    "groups of a person are memberships not left": """
    SELECT count(*) FROM person WHERE groups <> (
      SELECT count(*) FROM membership WHERE person = person.id AND left_at IS NULL)
    """,
    "people who are here are counted": """
    SELECT count(*) FROM present_people
    WHERE count <> (SELECT count(*) FROM person WHERE groups > 0)
    """,
    "who is joined to somebody is joined to a root": """
    SELECT count(*) FROM person AS one JOIN person AS root ON root.id = one.joined_to
    WHERE root.joined_to IS NOT NULL
    """,
    "what wants sending has one open row in the outbox, and nothing else has any": """
    SELECT count(*) FROM delivery WHERE (state IN ('due', 'missed')) <> (
      SELECT count(*) FROM outbox WHERE kind = 'deliver' AND subject_id = delivery.id
        AND NOT EXISTS (SELECT 1 FROM outbox_result WHERE outbox = outbox.id))
    """,
    "a decided request has one open row in the outbox, of its kind": """
    SELECT count(*) FROM join_request WHERE
      (state = 'approved') <> (SELECT count(*) FROM outbox
        WHERE kind = 'admit' AND subject_id = join_request.id
          AND NOT EXISTS (SELECT 1 FROM outbox_result WHERE outbox = outbox.id))
      OR (state = 'rejected') <> (SELECT count(*) FROM outbox
        WHERE kind = 'refuse' AND subject_id = join_request.id
          AND NOT EXISTS (SELECT 1 FROM outbox_result WHERE outbox = outbox.id))
    """,
    "no row of the outbox is closed twice, but for what was not done after all": """
    SELECT count(*) FROM outbox_result AS later
    JOIN outbox_result AS earlier ON earlier.outbox = later.outbox AND earlier.id < later.id
    WHERE (earlier.state, later.state) <> ('done', 'cancelled')
    """,
    "each entry of the log names what it changed": """
    SELECT count(*) FROM audit
    WHERE NOT EXISTS (SELECT 1 FROM audit_subject WHERE audit = audit.id)
    """,
    "each row's last change is its last entry's": """
    SELECT count(*) FROM row_change JOIN audit ON audit.id = (
      SELECT max(audit) FROM audit_subject
      WHERE subject = row_change.subject AND row_id = row_change.row_id)
    WHERE row_change.by <> audit.by OR row_change.at <> audit.at
    """,
  ]

  /// The names of the laws that do not hold.
  static func broken(in store: Store) throws -> [String] {
    try store.read { db in
      try laws.filter { try Int.fetchOne(db, sql: $0.value) != 0 }.map(\.key).sorted()
    }
  }
}
