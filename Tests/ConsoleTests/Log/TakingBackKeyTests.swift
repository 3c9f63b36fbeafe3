import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// `D` on an import.
@Suite struct `Taking an import back with a key` {
  private func console(
    _ rows: [ImportRow] = LogSamples.imports, effect: TakingBack? = nil,
    language: Language = .english
  ) -> ScriptedConsole {
    var it = ScriptedConsole(
      Screen(LogScreen()), size: Size(rows: 24, columns: 80), language: language
    ) { query in
      switch query {
      case .imports: .imports(Page(total: rows.count, offset: 0, rows: rows))
      case .takingBack: .takingBack(effect)
      case .counts: .counts(TodayCounts())
      default: nil
      }
    }
    it.press(.backTab)
    return it
  }

  private func row(_ state: ImportRecord.State) -> ImportRow {
    var row = LogSamples.imports[0]
    row.state = state
    return row
  }

  @Test func `asks first, and tells what goes and what stays`() {
    let other = LogSamples.imports[1]
    let effect = TakingBack(
      row: LogSamples.imports[0], keptRequests: 2, keptPeople: 1,
      toldAgain: [TakingBack.ToldAgain(row: other, events: 120)])
    var it = console(effect: effect)
    it.type("D")
    #expect(it.row(with: "Take back import #2") != nil)
    #expect(it.text.contains("4 031 messages"))
    #expect(it.text.contains("Import #1, roster.csv"))
    #expect(it.intents == [])
    it.type("1")
    #expect(
      it.intents.last
        == .command(.takeBackImport(ImportID(2), version: 1), .importGoesBack))
  }

  @Test func `asks the store about the selected one only while it can be taken back`() {
    #expect(console().state.screen.model.queries.last == .takingBack(ImportID(2)))
    #expect(console([row(.gone)]).state.screen.model.queries.count == 1)
  }

  @Test func `says why not`() {
    for (state, reason) in [
      (.untraced, .importUntraced), (.leaving, .importTakenBack), (.gone, .importTakenBack),
    ] as [(ImportRecord.State, Availability.Reason)] {
      #expect(console([row(state)]).state.availability(of: .takeBack) == .unavailable(reason))
    }
    #expect(console([row(.open)]).state.availability(of: .takeBack) == .available)
    #expect(console([]).state.availability(of: .takeBack) == .unavailable(.nothingSelected))
  }

  @Test func `a row says how far it is`() {
    #expect(console([row(.open)]).row(with: "unfinished") != nil)
    #expect(console([row(.leaving)], language: .simplified).row(with: "撤回中") != nil)
    #expect(console([row(.gone)], language: .traditional).row(with: "已撤回") != nil)
  }
}
