import Community
import Testing

/// What stands in the log as text is read back as what it is.
struct AuditLineTests {
  @Test(arguments: [
    ("decided_at", "1795370082", AuditEntry.Line.Meaning.moment(Instant(1_795_370_082))),
    ("at", "0", .moment(Instant(0))), ("snooze_until", "60", .moment(Instant(60))),
    ("day", "20780", .day(Day(20_780))),
    ("minute", "545", .time(TimeOfDay(hour: 9, minute: 5))),
    ("settled_at", "", .nothing), ("note", "", .nothing),
    ("decided_at", "soon", .text("soon")), ("amount", "10", .text("10")),
    ("state", "held", .text("held")),
  ])
  func `by the name of its field`(field: String, value: String, meaning: AuditEntry.Line.Meaning) {
    #expect(AuditEntry.Line(field: field, value: value).meaning == meaning)
  }
}
