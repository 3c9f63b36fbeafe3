import GRDB

/// The first version of the store's tables. Migrations are numbered and never edited once released.
///
/// Times are UTC seconds, days are numbers since 1970-01-01 in the group's zone. `version` columns
/// grow by one with each change that an operator makes. Tables that only ever grow are guarded by
/// triggers.
enum SchemaV1 {
  static func migrate(_ db: Database) throws {
    try db.execute(sql: imported)
    try db.execute(sql: rollUps)
    try db.execute(sql: operated)
    try db.execute(sql: recorded)
    for table in ["audit", "audit_subject", "outbox", "outbox_result", "point_entry"] {
      try db.execute(sql: appendOnly(table))
    }
  }

  /// Refuses to change or remove what has been written.
  static func appendOnly(_ table: String) -> String {
    """
    CREATE TRIGGER \(table)_no_update BEFORE UPDATE ON \(table)
      BEGIN SELECT raise(ABORT, '\(table) is append-only'); END;
    CREATE TRIGGER \(table)_no_delete BEFORE DELETE ON \(table)
      BEGIN SELECT raise(ABORT, '\(table) is append-only'); END;
    """
  }

  /// People, groups and what happened in them.
  private static let imported = """
    CREATE TABLE person (
      id INTEGER PRIMARY KEY,
      name TEXT NOT NULL,
      kind TEXT NOT NULL DEFAULT 'human',
      tags TEXT NOT NULL DEFAULT '[]',          -- JSON array of strings, sorted
      note TEXT NOT NULL DEFAULT '',
      version INTEGER NOT NULL DEFAULT 1,
      -- What exports have said so far, so that an operator's word against it stands.
      imported_kind TEXT,
      imported_tags TEXT NOT NULL DEFAULT '[]',
      -- Sums over all memberships, kept with the roll-ups.
      groups INTEGER NOT NULL DEFAULT 0,        -- memberships not left
      messages INTEGER NOT NULL DEFAULT 0,
      active_days INTEGER NOT NULL DEFAULT 0,   -- member_day rows
      first_at INTEGER,                         -- first joined or spoke
      first_spoke INTEGER,
      last_spoke INTEGER,
      participation REAL NOT NULL DEFAULT 0,    -- the index of Participation
      contribution INTEGER NOT NULL DEFAULT 0   -- sum of point_entry.amount
    ) STRICT;
    -- Lists and boards show ordinary members who are in some group now: their queries say
    -- `kind = 'human' AND groups > 0` in these words.
    CREATE INDEX person_by_last_spoke ON person (last_spoke DESC, id, kind, groups)
      WHERE kind = 'human' AND groups > 0;
    CREATE INDEX person_by_participation ON person (participation DESC, id)
      WHERE kind = 'human' AND groups > 0;
    CREATE INDEX person_by_contribution ON person (contribution DESC, id, kind, groups);
    CREATE INDEX person_by_messages ON person (messages DESC, id)
      WHERE kind = 'human' AND groups > 0;
    CREATE INDEX person_by_first ON person (first_at DESC, id, kind, groups)
      WHERE kind = 'human' AND groups > 0;
    CREATE INDEX person_by_name ON person (name, id, kind, groups);
    CREATE INDEX person_once_active ON person (last_spoke DESC, id, kind, groups, active_days)
      WHERE kind = 'human' AND groups > 0 AND active_days >= 5;
    CREATE INDEX person_special ON person (kind, groups) WHERE kind <> 'human';
    -- One row: how many people are in some group now. Counting a million takes too long for a
    -- screen, and triggers miss no way in which someone comes or goes.
    CREATE TABLE present_people (count INTEGER NOT NULL) STRICT;
    INSERT INTO present_people VALUES (0);
    CREATE TRIGGER present_people_new AFTER INSERT ON person WHEN new.groups > 0
      BEGIN UPDATE present_people SET count = count + 1; END;
    CREATE TRIGGER present_people_changed AFTER UPDATE OF groups ON person
      WHEN (new.groups > 0) <> (old.groups > 0)
      BEGIN UPDATE present_people SET count = count + (new.groups > 0) - (old.groups > 0); END;

    CREATE TABLE chat_group (
      id INTEGER PRIMARY KEY,
      platform TEXT NOT NULL,
      external_id TEXT,                         -- the platform's stable id, if any
      source_name TEXT NOT NULL,                -- the name under which imports know it
      source_name_at INTEGER NOT NULL DEFAULT 0,-- latest event under that name
      name TEXT NOT NULL,                       -- as operators call it
      kind TEXT NOT NULL DEFAULT 'general',
      zone TEXT NOT NULL,
      capacity INTEGER NOT NULL CHECK (capacity >= 1),
      series TEXT,
      owner INTEGER REFERENCES person,
      gate TEXT,
      closed INTEGER NOT NULL DEFAULT 0,
      version INTEGER NOT NULL DEFAULT 1,
      observed_until INTEGER,                   -- last moment of which an import told
      members INTEGER NOT NULL DEFAULT 0,       -- memberships not left
      messages INTEGER NOT NULL DEFAULT 0,      -- of anybody
      stale INTEGER NOT NULL DEFAULT 1          -- figures have to be computed again
    ) STRICT;
    CREATE UNIQUE INDEX chat_group_by_id ON chat_group (platform, external_id)
      WHERE external_id IS NOT NULL;
    CREATE UNIQUE INDEX chat_group_by_name ON chat_group (platform, source_name)
      WHERE external_id IS NULL;
    CREATE INDEX chat_group_stale ON chat_group (id) WHERE stale = 1;

    -- An account: by stable id on its platform, or by display name within one group.
    CREATE TABLE identity (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person,
      platform TEXT NOT NULL,
      scope INTEGER NOT NULL DEFAULT 0,         -- 0, or the group within which the name counts
      external_id TEXT NOT NULL,                -- stable id, or the display name when scope <> 0
      name TEXT NOT NULL,                       -- last seen
      name_at INTEGER NOT NULL DEFAULT 0,       -- latest event under that name
      UNIQUE (platform, scope, external_id)
    ) STRICT;
    CREATE INDEX identity_by_person ON identity (person);
    CREATE INDEX identity_by_name ON identity (platform, name);

    CREATE TABLE membership (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      person INTEGER NOT NULL REFERENCES person,
      role TEXT NOT NULL DEFAULT 'member',
      joined_at INTEGER,                        -- earliest known join
      last_join INTEGER,                        -- latest known join
      last_leave INTEGER,                       -- latest leave or removal
      left_at INTEGER,                          -- last_leave, unless seen after it
      brought_by INTEGER REFERENCES person,     -- at the earliest join that names someone
      brought_at INTEGER,
      messages INTEGER NOT NULL DEFAULT 0,
      active_days INTEGER NOT NULL DEFAULT 0,
      first_spoke INTEGER,
      last_spoke INTEGER,
      participation REAL NOT NULL DEFAULT 0,
      PRIMARY KEY (group_id, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX membership_by_person ON membership (person, group_id);
    CREATE INDEX membership_by_last_spoke ON membership (group_id, last_spoke DESC, person);
    CREATE INDEX membership_owners ON membership (group_id, person) WHERE role = 'owner';

    -- Never edited. `mark` tells events of one second apart: a hash of the platform's message id,
    -- or of kind, account, text and the occurrence within that second.
    CREATE TABLE event (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      at INTEGER NOT NULL,
      mark INTEGER NOT NULL,
      kind INTEGER NOT NULL,                    -- EventCode
      person INTEGER REFERENCES person,
      other INTEGER REFERENCES person,          -- who brought or removed
      text TEXT,
      reply_mark INTEGER,                       -- hash of the answered message's platform id
      PRIMARY KEY (group_id, at, mark)
    ) STRICT, WITHOUT ROWID;
    """

  /// What the screens read instead of events.
  private static let rollUps = """
    CREATE TABLE member_day (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      day INTEGER NOT NULL,
      person INTEGER NOT NULL REFERENCES person,
      messages INTEGER NOT NULL,
      minutes INTEGER NOT NULL,                 -- different minutes with a message
      PRIMARY KEY (group_id, day, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX member_day_by_person ON member_day (person, day, group_id, messages, minutes);

    CREATE TABLE group_day (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      day INTEGER NOT NULL,
      joins INTEGER NOT NULL DEFAULT 0,
      leaves INTEGER NOT NULL DEFAULT 0,
      PRIMARY KEY (group_id, day)
    ) STRICT, WITHOUT ROWID;

    -- The latest figures of each group; `figures` is GroupFigures as JSON, the columns sort.
    CREATE TABLE group_figures (
      group_id INTEGER PRIMARY KEY REFERENCES chat_group,
      as_of INTEGER NOT NULL,
      attention INTEGER NOT NULL,               -- lower needs a person sooner
      health REAL,
      voices INTEGER NOT NULL,
      messages INTEGER NOT NULL,
      owner_silent INTEGER,
      figures TEXT NOT NULL
    ) STRICT;

    -- Health on days of the past, written once and never rewritten: each score names its model.
    CREATE TABLE score_history (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      day INTEGER NOT NULL,
      health REAL NOT NULL,
      silence REAL NOT NULL,
      model TEXT NOT NULL,
      PRIMARY KEY (group_id, day)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE stage_period (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      from_day INTEGER NOT NULL,
      stage TEXT NOT NULL,
      PRIMARY KEY (group_id, from_day)
    ) STRICT, WITHOUT ROWID;
    """

  /// What operators change.
  private static let operated = """
    CREATE TABLE join_request (
      id INTEGER PRIMARY KEY,
      group_id INTEGER NOT NULL REFERENCES chat_group,
      applicant_id TEXT,
      name TEXT NOT NULL,
      person INTEGER REFERENCES person,
      requested_at INTEGER NOT NULL,
      answer TEXT, referrer TEXT, paid TEXT, source TEXT,
      state TEXT NOT NULL DEFAULT 'pending',
      reason TEXT, decided_by TEXT, decided_at INTEGER,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE UNIQUE INDEX join_request_once
      ON join_request (group_id, coalesce(applicant_id, name), requested_at);
    CREATE INDEX join_request_open ON join_request (requested_at, id)
      WHERE state IN ('pending', 'held');
    CREATE INDEX join_request_by_group ON join_request (group_id, state, requested_at);

    CREATE TABLE post (
      id INTEGER PRIMARY KEY,
      title TEXT NOT NULL, body TEXT NOT NULL, part TEXT NOT NULL, origin TEXT NOT NULL,
      author TEXT NOT NULL, created_at INTEGER NOT NULL,
      withdrawn INTEGER NOT NULL DEFAULT 0,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;

    CREATE TABLE delivery (
      id INTEGER PRIMARY KEY,
      post INTEGER NOT NULL REFERENCES post,
      group_id INTEGER NOT NULL REFERENCES chat_group,
      day INTEGER NOT NULL, minute INTEGER NOT NULL,   -- wall clock: minute of the day
      due_at INTEGER NOT NULL,
      state TEXT NOT NULL DEFAULT 'scheduled',
      settled_at INTEGER, settled_by TEXT, reason TEXT,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX delivery_by_post ON delivery (post);
    CREATE INDEX delivery_waiting ON delivery (due_at, id) WHERE state IN ('scheduled', 'due');
    CREATE INDEX delivery_by_due ON delivery (due_at, id);
    CREATE INDEX delivery_by_group ON delivery (group_id, due_at);

    CREATE TABLE task (
      id INTEGER PRIMARY KEY,
      title TEXT NOT NULL, note TEXT NOT NULL DEFAULT '',
      group_id INTEGER REFERENCES chat_group, person INTEGER REFERENCES person,
      assignee TEXT, due_at INTEGER,
      state TEXT NOT NULL DEFAULT 'open',
      snooze_until INTEGER, snooze_more INTEGER, snooze_messages INTEGER,
      created_by TEXT NOT NULL, created_at INTEGER NOT NULL,
      finished_by TEXT, finished_at INTEGER,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX task_open ON task (due_at, id) WHERE state = 'open';
    CREATE INDEX task_by_group ON task (group_id, state, due_at);
    CREATE INDEX task_by_person ON task (person) WHERE person IS NOT NULL;

    CREATE TABLE alert (
      id INTEGER PRIMARY KEY,
      group_id INTEGER NOT NULL REFERENCES chat_group,
      key TEXT NOT NULL,                        -- raised once: kind, stages and day
      kind TEXT NOT NULL,                       -- Alert.Kind as JSON
      raised_at INTEGER NOT NULL,
      acknowledged INTEGER NOT NULL DEFAULT 0,
      version INTEGER NOT NULL DEFAULT 1,
      UNIQUE (group_id, key)
    ) STRICT;
    CREATE INDEX alert_open ON alert (raised_at, id) WHERE acknowledged = 0;
    """

  /// What is only ever added to.
  private static let recorded = """
    CREATE TABLE point_entry (
      id INTEGER PRIMARY KEY,
      person INTEGER NOT NULL REFERENCES person,
      group_id INTEGER REFERENCES chat_group,
      amount INTEGER NOT NULL CHECK (amount <> 0),
      incentive TEXT NOT NULL,
      rule TEXT, words TEXT,                    -- exactly one of them
      at INTEGER NOT NULL, by TEXT NOT NULL,
      reverses INTEGER UNIQUE REFERENCES point_entry,
      CHECK ((rule IS NULL) <> (words IS NULL))
    ) STRICT;
    CREATE INDEX point_entry_by_person ON point_entry (person, id);
    CREATE INDEX point_entry_by_time ON point_entry (at, person, amount);

    CREATE TABLE audit (
      id INTEGER PRIMARY KEY,                   -- 1, 2, 3 … without a gap
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      origin TEXT NOT NULL,                     -- 'given', 'undo' or 'redo'
      reverts INTEGER UNIQUE REFERENCES audit,  -- the row that an undo or redo takes back
      command TEXT NOT NULL,                    -- Command as JSON
      inverse TEXT,                             -- Command as JSON; NULL: cannot be undone
      before TEXT NOT NULL, after TEXT NOT NULL,-- [AuditEntry.Line] as JSON
      previous BLOB NOT NULL,                   -- the hash of the row before; empty for the first
      hash BLOB NOT NULL                        -- SHA-256 over the previous hash and this row
    ) STRICT;
    CREATE INDEX audit_by_operator ON audit (by, id);
    -- Which rows each audit row changed: what undo has to look at, and the log's filter.
    CREATE TABLE audit_subject (
      subject TEXT NOT NULL, row_id INTEGER NOT NULL,
      audit INTEGER NOT NULL REFERENCES audit,
      PRIMARY KEY (subject, row_id, audit)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX audit_subject_by_audit ON audit_subject (audit);
    -- Who last changed a row, for a conflict's message.
    CREATE TABLE row_change (
      subject TEXT NOT NULL, row_id INTEGER NOT NULL,
      by TEXT NOT NULL, at INTEGER NOT NULL,
      PRIMARY KEY (subject, row_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE outbox (
      id INTEGER PRIMARY KEY,
      audit INTEGER NOT NULL REFERENCES audit,
      kind TEXT NOT NULL,
      group_id INTEGER NOT NULL REFERENCES chat_group,
      subject_id INTEGER NOT NULL,              -- join request or delivery
      subject TEXT NOT NULL,
      idempotency_key TEXT NOT NULL UNIQUE,
      at INTEGER NOT NULL,
      held_until INTEGER NOT NULL
    ) STRICT;
    CREATE INDEX outbox_by_time ON outbox (at DESC, id DESC);
    CREATE TABLE outbox_result (
      id INTEGER PRIMARY KEY,
      outbox INTEGER NOT NULL REFERENCES outbox,
      state TEXT NOT NULL,                      -- 'done' or 'cancelled'
      at INTEGER NOT NULL,
      detail TEXT NOT NULL DEFAULT ''
    ) STRICT;
    CREATE INDEX outbox_result_by_outbox ON outbox_result (outbox);
    CREATE INDEX outbox_by_subject ON outbox (kind, subject_id);

    CREATE TABLE import (
      id INTEGER PRIMARY KEY,
      at INTEGER NOT NULL, by TEXT NOT NULL,
      path TEXT NOT NULL, format TEXT NOT NULL,
      counts TEXT NOT NULL                      -- ImportCounts as JSON
    ) STRICT;
    """
}
