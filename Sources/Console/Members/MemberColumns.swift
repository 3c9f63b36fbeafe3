import Community
import Store
import Terminal
import Words

/// The columns of the directory.
struct MemberColumns {
  /// In one group the role is a column, over all of them the number of groups.
  var isInGroup: Bool
  /// Where all are ordinary members the kind is no column, and only candidates have a score.
  var segment: MemberQuery.Segment
  /// Where somebody is known from is a column where two rows have one name.
  var tellsOrigin = false
  let context: ConsoleContext
  private var words: MemberWords { context.words.members }

  var all: [TableColumn<MemberRow>] {
    [TableColumn(words.name, width: 14, widest: 24, isName: true) { ($0.person.name, .plain) }]
      + (tellsOrigin ? [origin] : [])
      + (segment == .staff ? [kind] : []) + (segment.hasScore ? [score] : [])
      + (segment == .departed ? [ban] : []) + figures
  }

  private var figures: [TableColumn<MemberRow>] {
    [
      isInGroup ? role : groups,
      participation,
      number(words.points, width: 6, priority: 2) { $0.contribution },
      gravity,
      step,
      moment(words.seen, priority: 0) { $0.lastSpokeAt },
      moment(words.since, priority: 4) { $0.firstSeenAt },
      number(words.messages, width: 7, priority: 4) { $0.messages },
      TableColumn(words.tags, width: 6, widest: 40, priority: 5) { row in
        (row.person.tags.joined(separator: " "), .muted)
      },
    ]
  }

  private var kind: TableColumn<MemberRow> {
    let marked = PersonKind.allCases.filter { !$0.isOrganic }
    let width = marked.map { Text.width(words.kind($0)) }.max() ?? 6
    return TableColumn(words.kindTitle, width: width, priority: 3) { row in
      row.person.kind.isOrganic ? ("", .plain) : (words.kind(row.person.kind), .warning)
    }
  }

  /// Whom a ban keeps out, among those who left.
  private var ban: TableColumn<MemberRow> {
    let banned = context.words.removals.banned
    return TableColumn(
      context.words.joins.stateTitle, width: Text.width(banned), priority: 3
    ) { row in
      row.person.ban == nil ? ("", .plain) : (banned, .warning)
    }
  }

  private var origin: TableColumn<MemberRow> {
    TableColumn(words.origin, width: 16, widest: 30, priority: 2) { row in
      (row.origin.map { words.origin($0, inGroup: isInGroup) } ?? "", .muted)
    }
  }

  private var role: TableColumn<MemberRow> {
    TableColumn(words.roleTitle, width: 5, priority: 3) { row in
      switch row.role {
      case .some(.owner): (words.role(.owner), .strong)
      case .some(.admin): (words.role(.admin), .plain)
      case .some(.member), .none: ("", .plain)
      }
    }
  }

  private var groups: TableColumn<MemberRow> {
    number(words.groups, width: 6, priority: 4) { $0.groups }
  }

  private var score: TableColumn<MemberRow> {
    TableColumn(words.score, width: 5, priority: 1, alignment: .trailing) { row in
      let score =
        segment == .seedCandidates
        ? row.standing?.seed.map(words.seedScore)
        : row.standing?.helper.map(context.words.number)
      return (score ?? "", .strong)
    }
  }

  /// Love times reach, after the orbit that love gives.
  private var gravity: TableColumn<MemberRow> {
    TableColumn(words.gravity, width: 7, priority: 3, alignment: .trailing) { row in
      guard let standing = row.standing else { return (context.glyphs.level, .muted) }
      let orbit = OrbitLevel(love: standing.love, kind: row.person.kind).name
      let figure = Text.fit(context.words.rate(standing.gravity), columns: 4, align: .trailing)
      return ("\(orbit) \(figure)", .plain)
    }
  }

  private var step: TableColumn<MemberRow> {
    let width = RelationStep.allCases.map { Text.width(words.step($0)) }.max() ?? 4
    return TableColumn(words.ladder, width: max(width, Text.width(words.ladder)), priority: 3) {
      row in
      guard let step = row.standing?.step else { return (context.glyphs.level, .muted) }
      return (words.step(step), step >= .trusting ? .strong : .plain)
    }
  }

  private var participation: TableColumn<MemberRow> {
    TableColumn(words.participation, width: 13, priority: 1) { row in
      let minutes = row.participation(on: context.today)
      let bar = ParticipationBar.text(minutes, columns: 7, glyphs: context.glyphs)
      let figure = Text.fit(context.words.rate(minutes), columns: 5, align: .trailing)
      return ("\(bar) \(figure)", .plain)
    }
  }

  private func number(
    _ title: String, width: Int, priority: Int, of figure: @escaping (MemberRow) -> Int
  ) -> TableColumn<MemberRow> {
    TableColumn(title, width: width, priority: priority, alignment: .trailing) { row in
      (context.words.number(figure(row)), figure(row) == 0 ? .muted : .plain)
    }
  }

  private func moment(
    _ title: String, priority: Int, of moment: @escaping (MemberRow) -> Instant?
  ) -> TableColumn<MemberRow> {
    TableColumn(title, width: 6, priority: priority, alignment: .trailing) { row in
      guard let moment = moment(row) else { return (words.never, .muted) }
      return (context.words.time.ago(seconds: context.now - moment), .plain)
    }
  }
}
