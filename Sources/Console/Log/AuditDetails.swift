import Community
import Terminal
import Words

/// All that is known of a row of the audit trail: what was done, and each field before and after.
struct AuditDetails {
  /// Lines of changed fields that are shown; more than anyone reads.
  private static let mostLines = 300

  private let entry: AuditEntry
  private let context: ConsoleContext
  private var words: LogWords { context.words.log }

  init(_ entry: AuditEntry, in context: ConsoleContext) {
    self.entry = entry
    self.context = context
  }

  /// What the changed rows are called, else their numbers.
  var about: String {
    if !entry.about.isEmpty { return context.words.listed(entry.about) }
    return context.words.listed(changes.prefix(3).map(heading))
  }

  var lines: [Prose.Line] {
    let fields = changes.flatMap(lines(of:))
    var all = [Prose.Line(words.describe(entry), .strong)]
    all += Prose.facts([
      (words.about, about),
      (words.time, context.words.time.dateAndTime(entry.at, in: context.zone)),
      (words.by, entry.by),
      (words.number, "#\(entry.id.rawValue)"),
      (words.state, entry.isUndone ? words.undone : nil),
    ])
    all.append(Prose.Line(""))
    guard !fields.isEmpty else { return all + [Prose.Line(words.noChanges, .muted)] }
    all.append(Prose.Line(words.changes, .title))
    all += fields.prefix(Self.mostLines)
    if fields.count > Self.mostLines {
      all.append(Prose.Line(words.more(fields.count - Self.mostLines), .muted))
    }
    return all
  }

  private var changes: [RowChange] { RowChange.read(before: entry.before, after: entry.after) }

  private func heading(_ change: RowChange) -> String {
    "\(words.subject(change.subject)) #\(change.row)"
  }

  private func lines(of change: RowChange) -> [Prose.Line] {
    let named = change.fields.map { (words.field($0.name), $0) }
    let width = (named.map { Text.width($0.0) }.max() ?? 0) + 2
    return [Prose.Line(heading(change), .muted)]
      + named.map { label, field in
        let lead = "  " + Text.fit(label, columns: width)
        let after = shown(field.after, field, of: change)
        guard let before = field.before else { return Prose.Line(after, lead: lead) }
        return Prose.Line(
          "\(shown(before, field, of: change)) → \(after)", lead: lead)
      }
  }

  /// A value as the operator reads it: words of the program's own, times, or what stands there.
  private func shown(_ value: String, _ field: RowChange.Field, of change: RowChange) -> String {
    let time = context.words.time
    switch AuditEntry.Line.meaning(of: value, in: field.name) {
    case .nothing: return context.glyphs.level
    case .moment(let moment): return time.dateAndTime(moment, in: context.zone)
    case .day(let day): return time.date(day)
    case .time(let ofDay): return time.time(ofDay)
    case .text(let stored):
      let text = words.value(stored, of: field.name, in: change.subject)
      return text.isEmpty ? context.glyphs.level : text
    }
  }
}
