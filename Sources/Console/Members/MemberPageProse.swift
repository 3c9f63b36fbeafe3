import Community
import Store
import Terminal
import Words

/// A person's page in words: the head with figures and activity, the ledger, the tasks.
struct MemberPageProse {
  let page: MemberPage
  let incidents: Page<IncidentRow>
  let context: ConsoleContext
  private var words: MemberWords { context.words.members }

  /// - Parameter incidents: What was noted about them, latest first.
  init(_ page: MemberPage, incidents: Page<IncidentRow> = .empty, in context: ConsoleContext) {
    self.page = page
    self.incidents = incidents
    self.context = context
  }

  /// Who they are and their figures, with as much of the activity as fits in so many columns.
  func head(columns: Int) -> [Prose.Line] {
    let prose = MemberProse(page.row, in: context)
    let days = max(0, min(columns, page.daily.count))
    let activity = Sparkline.text(
      page.daily.map(Double.init), columns: days, glyphs: context.glyphs)
    return [prose.name]
      + prose.facts([
        (words.accounts, accounts), (words.oneWith, oneWith),
        (context.words.incidents.title, noted),
      ])
      + (days == 0
        ? [] : [Prose.Line(words.activity(days: days), .muted), Prose.Line(activity, .title)])
  }

  /// "2026-11-20 · quarrel · about the seat · 3 in all"; nil when nothing was noted.
  private var noted: String? {
    guard let latest = incidents.rows.first?.incident else { return nil }
    let words = context.words
    return [
      words.time.date(context.zone.day(of: latest.at)), words.incidents.name(latest.fields.kind),
      latest.fields.words,
      incidents.total > 1 ? words.incidents.inAll(incidents.total) : "",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// "WeChat wxid_7, Telegram 张三 (known by name only)"
  private var accounts: String {
    let accounts = page.accounts.map { account in
      let platform = context.words.groups.name(account.platform)
      let id = account.externalID.map { "\(account.name) \($0)" }
      return "\(platform) \(id ?? account.name + context.words.aside(words.nameOnly))"
    }
    return context.words.listed(accounts)
  }

  /// "林立 (Telegram)", for each who was somebody of their own before.
  private var oneWith: String {
    context.words.listed(page.joined.map { PersonAccounts(page, of: $0, context).label })
  }

  var points: [Prose.Line] {
    guard !page.points.isEmpty else { return [Prose.Line(words.noPoints, .muted)] }
    return page.points.map { row in
      Prose.Line(Self.line(for: row, in: context), row.isSettled ? .muted : .plain)
    }
  }

  /// "2026-11-20   +10  answered a newcomer  (kai)"
  static func line(for row: PointRow, in context: ConsoleContext) -> String {
    let words = context.words
    let entry = row.entry
    let date = words.time.date(context.zone.day(of: entry.at))
    let amount = Text.fit(words.signed(entry.award.amount), columns: 6, align: .trailing)
    let reason = words.points.reason(entry.award.reason)
    let mark = row.mark(words.points).map { " [\($0)]" } ?? ""
    let from = words.aside(words.listed([entry.by, row.groupName].compactMap(\.self)))
    return "\(date) \(amount)  \(reason)\(from)\(mark)"
  }

  var tasks: [Prose.Line] {
    guard !page.openTasks.isEmpty else { return [Prose.Line(words.noTasks, .muted)] }
    return page.openTasks.map { row in
      let due = row.task.fields.dueAt.map {
        context.words.time.due($0, now: context.now, in: context.zone)
      }
      return Prose.Line(
        row.task.fields.title, lead: Text.fit(due ?? context.glyphs.level, columns: 13))
    }
  }
}
