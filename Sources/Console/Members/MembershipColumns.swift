import Community
import Store
import Terminal
import Words

/// The columns of the groups that a person is or was in.
struct MembershipColumns {
  let context: ConsoleContext
  private var words: MemberWords { context.words.members }

  var all: [TableColumn<MemberPage.Membership>] {
    [
      TableColumn(words.group, width: 14, widest: 30, isName: true, cut: .middle) { row in
        (row.groupName, row.leftAt == nil ? .plain : .muted)
      },
      TableColumn(words.roleTitle, width: 6, priority: 1) { row in
        row.leftAt == nil ? (words.role(row.role), .plain) : (words.left, .muted)
      },
      day(words.joined, priority: 3) { $0.joinedAt },
      day(words.left, priority: 4) { $0.leftAt },
      TableColumn(words.messages, width: 7, priority: 2, alignment: .trailing) { row in
        (context.words.number(row.messages), .plain)
      },
      TableColumn(words.seen, width: 6, priority: 1, alignment: .trailing) { row in
        row.lastSpokeAt.map { (context.words.time.ago(seconds: context.now - $0), .plain) }
          ?? (words.never, .muted)
      },
      TableColumn(words.broughtBy, width: 10, widest: 24, priority: 5) { row in
        (row.broughtBy ?? "", .muted)
      },
    ]
  }

  private func day(
    _ title: String, priority: Int, of moment: @escaping (MemberPage.Membership) -> Instant?
  ) -> TableColumn<MemberPage.Membership> {
    TableColumn(title, width: 10, priority: priority) { row in
      (moment(row).map { context.words.time.date(context.zone.day(of: $0)) } ?? "", .muted)
    }
  }
}
