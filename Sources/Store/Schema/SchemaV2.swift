import GRDB

/// The second version: what people's talk was like, who answered whom, and what is computed from
/// it: lights, members' standing, alerts about members, and how true the score has been here.
///
/// The new roll-ups count what stands in the events of old: after this step they have to be rebuilt.
enum SchemaV2 {
  static func migrate(_ db: Database) throws {
    try db.execute(sql: talk)
    try db.execute(sql: decided)
    try db.execute(sql: computed)
  }

  /// Roll-ups, written by the recount of a day from its events like those of the first version.
  private static let talk = """
    -- A turn is what one person says in a row; each new conversation is a start (see Conversation).
    -- Bots have neither.
    ALTER TABLE member_day ADD COLUMN turns INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE member_day ADD COLUMN starts INTEGER NOT NULL DEFAULT 0;
    -- Of a member's starts, those after a word of staff, a seed or a helper.
    ALTER TABLE member_day ADD COLUMN led INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE member_day ADD COLUMN water INTEGER NOT NULL DEFAULT 0;   -- 灌水
    ALTER TABLE member_day ADD COLUMN floods INTEGER NOT NULL DEFAULT 0;  -- 刷屏
    ALTER TABLE member_day ADD COLUMN ads INTEGER NOT NULL DEFAULT 0;     -- 广告
    ALTER TABLE member_day ADD COLUMN notices INTEGER NOT NULL DEFAULT 0; -- 活动通知
    -- `person` answered `other`, counted on the day of the answer, at most a day after what it
    -- answers.
    CREATE TABLE answer_day (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      day INTEGER NOT NULL,
      person INTEGER NOT NULL REFERENCES person,
      other INTEGER NOT NULL REFERENCES person,
      answers INTEGER NOT NULL,                 -- turns of `other` that were answered
      firsts INTEGER NOT NULL,                  -- of these, those that no other member (for staff,
                                                -- seeds and helpers: none of them) had answered
      quick INTEGER NOT NULL,                   -- of these, those answered within five minutes
      PRIMARY KEY (group_id, day, person, other)
    ) STRICT, WITHOUT ROWID;
    -- Who came lately.
    CREATE INDEX membership_by_joined ON membership (group_id, joined_at, person, first_spoke)
      WHERE joined_at IS NOT NULL;
    -- When somebody said a word of welcome.
    CREATE TABLE welcome (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      at INTEGER NOT NULL,
      person INTEGER NOT NULL REFERENCES person,
      PRIMARY KEY (group_id, at, person)
    ) STRICT, WITHOUT ROWID;
    """

  /// What operators set beside it.
  private static let decided = """
    ALTER TABLE chat_group ADD COLUMN profile TEXT NOT NULL DEFAULT 'highFrequency';
    ALTER TABLE chat_group ADD COLUMN profile_reason TEXT;
    ALTER TABLE chat_group ADD COLUMN life TEXT NOT NULL DEFAULT 'life.natural.max'; -- preset's key
    ALTER TABLE chat_group ADD COLUMN covenant TEXT;                                 -- 群公约
    -- Something that went wrong with someone (记录).
    CREATE TABLE incident (
      id INTEGER PRIMARY KEY,
      group_id INTEGER NOT NULL REFERENCES chat_group,
      person INTEGER REFERENCES person,
      kind TEXT NOT NULL,                       -- IncidentKind
      words TEXT NOT NULL,
      at INTEGER NOT NULL,
      by TEXT NOT NULL,
      withdrawn INTEGER NOT NULL DEFAULT 0,
      version INTEGER NOT NULL DEFAULT 1
    ) STRICT;
    CREATE INDEX incident_by_group ON incident (group_id, at);
    -- Scorecard as JSON, as far as an operator has judged someone.
    ALTER TABLE person ADD COLUMN scorecard TEXT;
    CREATE INDEX incident_by_person ON incident (person, at) WHERE person IS NOT NULL;
    """

  private static let computed = """
    ALTER TABLE score_history ADD COLUMN slump REAL;
    -- Figures of old do not know the lights; they are computed again.
    DELETE FROM group_figures;
    -- To what lights cap the score: LightColour, 0 green, 1 amber, 2 red; the lights themselves
    -- stand in group_figures.figures.
    ALTER TABLE group_figures ADD COLUMN colour INTEGER NOT NULL DEFAULT 0;
    ALTER TABLE group_figures ADD COLUMN signals TEXT;  -- GroupSignals as JSON

    -- How a member stands in a group: one row for everybody who spoke in the last 90 days or gave a
    -- reason to look, written with the group's figures. Columns sort and filter, `standing` is
    -- MemberStanding as JSON.
    CREATE TABLE member_standing (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      person INTEGER NOT NULL REFERENCES person,
      as_of INTEGER NOT NULL,
      unseen INTEGER NOT NULL,                  -- spoke lately, and nobody answered
      at_risk INTEGER NOT NULL,
      step INTEGER NOT NULL,                    -- relation ladder, 1 to 5
      love REAL NOT NULL,
      gravity REAL NOT NULL,                    -- love x reach
      helper INTEGER NOT NULL,                  -- helper candidate: 0 none
      seed INTEGER NOT NULL,                    -- seed candidate: 0 none
      standing TEXT NOT NULL,
      PRIMARY KEY (group_id, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX member_standing_by_person ON member_standing (person);
    CREATE INDEX member_standing_unseen ON member_standing (group_id, person) WHERE unseen = 1;
    CREATE INDEX member_standing_at_risk ON member_standing (group_id, person) WHERE at_risk = 1;
    CREATE INDEX member_standing_helper ON member_standing (helper DESC, person) WHERE helper > 0;
    CREATE INDEX member_standing_seed ON member_standing (seed DESC, person) WHERE seed > 0;
    -- Summed over a person's groups, kept with the standings.
    ALTER TABLE person ADD COLUMN gravity REAL NOT NULL DEFAULT 0;
    CREATE INDEX person_by_gravity ON person (gravity DESC, id)
      WHERE kind = 'human' AND groups > 0;
    CREATE INDEX membership_brought ON membership (group_id, brought_by, left_at)
      WHERE brought_by IS NOT NULL;

    -- Gone quiet, came back, spoke for the first time: noticed once per person, group and day.
    CREATE TABLE member_alert (
      group_id INTEGER NOT NULL REFERENCES chat_group,
      person INTEGER NOT NULL REFERENCES person,
      kind TEXT NOT NULL,                       -- MemberAlert.Kind
      day INTEGER NOT NULL,                     -- of the group's data
      noticed_at INTEGER NOT NULL,              -- observed_until of the group
      PRIMARY KEY (kind, day, group_id, person)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX member_alert_by_person ON member_alert (person, day);
    CREATE INDEX member_alert_by_group ON member_alert (group_id, day);

    -- How true the score was on this store's own history: one row for each model that was judged.
    CREATE TABLE own_verdict (
      model TEXT PRIMARY KEY,
      judged_at INTEGER NOT NULL,
      verdict TEXT NOT NULL                     -- OwnVerdict as JSON
    ) STRICT;

    -- Health models that were installed beside the program's own.
    CREATE TABLE health_model (
      version TEXT PRIMARY KEY,
      installed_at INTEGER NOT NULL,
      installed_by TEXT NOT NULL,
      model TEXT NOT NULL                       -- HealthModel as JSON
    ) STRICT;
    -- One row: the installed model in use, NULL for the program's own; and the stamp of the model and
    -- rules that last gave figures, so that others are noticed, also after an update of the program.
    CREATE TABLE health_model_choice (
      chosen TEXT REFERENCES health_model,
      figures_by TEXT
    ) STRICT;
    INSERT INTO health_model_choice VALUES (NULL, NULL);

    -- When an operator last looked at Today, and what was seen then (Looks as JSON).
    CREATE TABLE sighting (
      operator TEXT PRIMARY KEY,
      at INTEGER NOT NULL,
      seen TEXT NOT NULL
    ) STRICT;
    """
}
