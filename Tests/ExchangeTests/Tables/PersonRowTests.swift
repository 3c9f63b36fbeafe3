import Community
import Exchange
import Store
import Testing

/// Every field of a person as programs get it: each value under its own name.
@Suite struct PersonRowTests {
  private let day = Day(20_000)

  private func moment(_ second: Int64) -> Instant { Instant(1_763_773_200 + second) }

  private func json<Row>(_ fields: [TableField<Row>], _ row: Row) -> String {
    JsonWriter.text(fields.record(of: row))
  }

  private func row(standing: StandingSummary?) -> MemberRow {
    var person = Person(id: PersonID(1), name: "N", kind: .helper, tags: ["a", "b"], note: "n")
    person.ban = Ban(at: moment(9), reason: "r")
    return MemberRow(
      person: person, role: .admin, joinedAt: moment(2), groups: 3, messages: 4, activeDays: 5,
      firstSpokeAt: moment(3), lastSpokeAt: moment(4), participationIndex: 0, contribution: 6,
      standing: standing)
  }

  @Test func `a member with a standing, and one without`() {
    let standing = StandingSummary(love: 0.5, gravity: 7.25, step: .trusting, helper: 8, seed: 9)
    let text = json(.members(on: day), row(standing: standing))
    #expect(
      text.hasPrefix(
        """
        {"id":1,"name":"N","kind":"helper","tags":["a","b"],"note":"n","role":"admin","groups":3,\
        "joined_at":"2025-11-22T01:00:02Z","first_seen_at":"2025-11-22T01:00:02Z",\
        "first_spoke_at":"2025-11-22T01:00:03Z","last_spoke_at":"2025-11-22T01:00:04Z",\
        "messages":4,"active_days":5,"participation":
        """))
    #expect(
      text.contains(
        """
        "contribution":6,"love":0.5,"gravity":7.25,"step":"trusting","helper_score":8,\
        "seed_score":9,"orbit":"O
        """))
    #expect(text.hasSuffix(#""banned_at":"2025-11-22T01:00:09Z","ban_reason":"r"}"#))
    #expect(
      json(.members(on: day), row(standing: nil)).contains(
        """
        "contribution":6,"love":null,"gravity":null,"step":null,"helper_score":null,\
        "seed_score":null,"orbit":null,
        """))
  }

  @Test func `whoever spoke before they are known to have joined was seen first then`() {
    var early = row(standing: nil)
    early.firstSpokeAt = moment(1)
    #expect(
      json(.members(on: day), early).contains(
        #""joined_at":"2025-11-22T01:00:02Z","first_seen_at":"2025-11-22T01:00:01Z","#))
    early.joinedAt = nil
    #expect(
      json(.members(on: day), early).contains(
        #""joined_at":null,"first_seen_at":"2025-11-22T01:00:01Z","#))
  }

  @Test func `a person's page, with accounts and memberships`() {
    let page = MemberPage(
      row: row(standing: nil),
      accounts: [.init(platform: .qq, externalID: "x", name: "A", person: PersonID(1))],
      memberships: [
        .init(
          group: GroupID(2), groupName: "G", role: .owner, joinedAt: moment(1),
          leftAt: moment(2), broughtBy: "B", messages: 7, lastSpokeAt: moment(3))
      ], daily: [], asOf: day, points: [], openTasks: [])
    #expect(
      json(.member(on: day), page).hasSuffix(
        """
        "accounts":[{"platform":"qq","account":"x","name":"A"}],"memberships":[{"group_id":2,\
        "group":"G","role":"owner","joined_at":"2025-11-22T01:00:01Z",\
        "left_at":"2025-11-22T01:00:02Z","brought_by":"B","messages":7,\
        "last_spoke_at":"2025-11-22T01:00:03Z"}],"points":[],"tasks":[]}
        """))
  }

  @Test func `a place on the board`() {
    let row = BoardRow(
      rank: 2, person: Person(id: PersonID(1), name: "N"), points: 3, participationIndex: 0)
    #expect(
      json(.board(on: day), row).hasPrefix(#"{"rank":2,"person_id":1,"person":"N","points":3,"#))
  }
}
