import Community
import Store
import Terminal
import Words

extension MemberPage.Tie: ListRow {
  var rowID: PersonID { person }
}

/// The columns of the members with whom someone talks.
struct TieColumns {
  let context: ConsoleContext
  private var words: MemberWords { context.words.members }

  var all: [TableColumn<MemberPage.Tie>] {
    [
      TableColumn(words.name, width: 14, widest: 30, isName: true) { ($0.name, .plain) },
      TableColumn(words.strong, width: 7, priority: 2) { row in
        row.isStrong ? (context.glyphs.check, .good) : ("", .plain)
      },
      number(words.mutualDays, priority: 1) { $0.mutualDays },
      number(words.given, priority: 0) { $0.answersGiven },
      number(words.received, priority: 0) { $0.answersReceived },
    ]
  }

  private func number(
    _ title: String, priority: Int, of figure: @escaping (MemberPage.Tie) -> Int
  ) -> TableColumn<MemberPage.Tie> {
    TableColumn(
      title, width: max(8, Text.width(title)), priority: priority, alignment: .trailing
    ) { row in
      (context.words.number(figure(row)), figure(row) == 0 ? .muted : .plain)
    }
  }
}
