import Community
import Store

extension [TableField<MemberRow>] {
  /// A person as the directory shows them.
  ///
  /// - Parameter day: On which participation is told.
  public static func members(on day: Day) -> Self {
    [
      .init("id", .integer, "number of the person") { Datum($0.person.id) },
      .init("name", .text, "name last seen, exactly as imported") { Datum($0.person.name) },
      .init("kind", .text, "human, staff, seed, helper, bot") { Datum(name: $0.person.kind) },
      .init("tags", .list, "tags that operators gave") { row in
        .list(row.person.tags.map(Datum.text))
      },
      .init("note", .text, "note of operators") { Datum($0.person.note) },
      .init("role", .text, "owner, admin, member: in the group of --group") {
        Datum(name: $0.role)
      },
      .init("groups", .integer, "groups they are a member of now") { Datum($0.groups) },
      .init("joined_at", .time, "when they joined: that group, or the first of all") {
        Datum($0.joinedAt)
      },
      .init("first_seen_at", .time, "when they joined or spoke, whichever came first") {
        Datum($0.firstSeenAt)
      },
      .init("first_spoke_at", .time, "their first message") { Datum($0.firstSpokeAt) },
      .init("last_spoke_at", .time, "their last message") { Datum($0.lastSpokeAt) },
      .init("messages", .integer, "messages of theirs: in that group, or in all") {
        Datum($0.messages)
      },
      .init("active_days", .integer, "days on which they spoke") { Datum($0.activeDays) },
      .init("participation", .number, "minutes in which they spoke, halved for every 28 days") {
        .number($0.participation(on: day))
      },
      .init("contribution", .integer, "sum of their points") { Datum($0.contribution) },
      .init("love", .number, "how much they take part, of 90 days; none without a word") {
        Datum($0.standing?.love)
      },
      .init("gravity", .number, "love times reach: how much they draw others in") {
        Datum($0.standing?.gravity)
      },
      .init("step", .text, "acquainted, interacting, trusting, collaborating, creating") {
        Datum(caseName: $0.standing?.step)
      },
      .init("helper_score", .integer, "score of a helper candidate") {
        Datum($0.standing?.helper)
      },
      .init("seed_score", .integer, "score of a seed candidate") { Datum($0.standing?.seed) },
      .init("orbit", .text, "O1 to O4, innermost first, by love") { row in
        Datum(row.standing.map { OrbitLevel(love: $0.love, kind: row.person.kind).name })
      },
      .init("banned_at", .time, "when they were banned from all groups") {
        Datum($0.person.ban?.at)
      },
      .init("ban_reason", .text, "why, in the operator's words") { Datum($0.person.ban?.reason) },
    ]
  }
}

extension [TableField<MemberPage>] {
  /// One person: the list's fields and these.
  public static func member(on day: Day) -> Self {
    [TableField<MemberRow>].members(on: day).map { field in
      .init(field.name, field.kind, field.meaning) { field.value($0.row) }
    } + details
  }

  /// What only one person has.
  public static var details: Self {
    [
      .init("accounts", .objects, "accounts: platform, account (its stable id), name") { page in
        .list(
          page.accounts.map {
            .record([
              .init("platform", Datum($0.platform.rawValue)),
              .init("account", Datum($0.externalID)),
              .init("name", Datum($0.name)),
            ])
          })
      },
      .init(
        "memberships", .objects,
        "groups they are or were in: group_id, group, role, joined_at, left_at, brought_by, "
          + "messages, last_spoke_at"
      ) { page in .list(page.memberships.map(\.datum)) },
      .init("points", .objects, "their latest 50 entries, as `hetang points` has them") { page in
        .list(page.points.map([TableField<PointRow>].points.record))
      },
      .init("tasks", .objects, "open tasks about them, as `hetang tasks` has them") { page in
        .list(page.openTasks.map([TableField<TaskRow>].tasks.record))
      },
    ]
  }
}

extension MemberPage.Membership {
  fileprivate var datum: Datum {
    .record([
      .init("group_id", Datum(group)), .init("group", Datum(groupName)),
      .init("role", Datum(name: role)), .init("joined_at", Datum(joinedAt)),
      .init("left_at", Datum(leftAt)), .init("brought_by", Datum(broughtBy)),
      .init("messages", Datum(messages)), .init("last_spoke_at", Datum(lastSpokeAt)),
    ])
  }
}
