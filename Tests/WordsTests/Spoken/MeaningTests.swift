import Community
import Store
import Testing

@testable import Words

/// What the words of a filter stand for: whatever a row shows, its own words find.
@Suite struct MeaningTests {
  @Test(arguments: Language.allCases)
  func `each command is found by the words with which the log tells it`(language: Language) {
    let log = Words(language).log
    for command in Spoken.commands(1) {
      // The clause before what is said about it: "approved a join request".
      let clause = log.describe(command).split(whereSeparator: { ":：".contains($0) })[0]
      let word = clause.split(separator: " ").max { $0.count < $1.count } ?? clause
      let kinds: [Command.Kind] = (log.meanings(of: String(word))[String(word)] ?? []).compactMap {
        mark in
        if case .command(let kind) = mark { kind.specimen.sampled } else { nil }
      }
      #expect(kinds.contains(command.sampled), "\(word): \(command)")
    }
  }

  @Test func `a word stands for the kinds whose verb has it, and for no others`() throws {
    let log = Words(.traditional).log
    let approved = try #require(log.meanings(of: "通過 mei 10")["通過"])
    #expect(
      approved.allSatisfy { mark in
        guard case .command(let kind) = mark, case .decideJoin(let decision) = kind.specimen
        else { return false }
        return decision.outcome == .approve
      })
    #expect(log.meanings(of: "通過 mei 10").count == 1)
    #expect(log.meanings(of: "已復原") == ["已復原": [.undone]])
    #expect(Words(.english).log.meanings(of: "APPROVED").count == 1)
    #expect(Words(.english).log.meanings(of: "a 1").isEmpty)
    #expect(log.meanings(of: "").isEmpty)
  }

  @Test func `two letters stand for more, one does not, one character of Chinese does`() {
    let content = Words(.english).content
    #expect(content.meanings(of: "wa")["wa"]?.contains(.part(.waist)) == true)
    #expect(content.meanings(of: "w").isEmpty)
    #expect(content.meanings(of: "2w 12").isEmpty)
    #expect(content.meanings(of: "ＷＡ")["ＷＡ"]?.contains(.part(.waist)) == true)
    #expect(Words(.simplified).content.meanings(of: "腰") == ["腰": [.part(.waist)]])
  }

  @Test func `in the ledger rules, incentives and reversals, among posts parts and states`() {
    let words = Words(.traditional)
    #expect(words.points.meanings(of: "獲勝") == ["獲勝": [.rule("quiz-winner")]])
    #expect(words.points.meanings(of: "利益") == ["利益": [.incentive(.interest)]])
    #expect(words.points.meanings(of: "已沖正") == ["已沖正": [.reversed]])
    #expect(words.points.meanings(of: "沖正") == ["沖正": [.reversal, .reversed]])
    #expect(words.content.meanings(of: "草稿 到點") == ["草稿": [.draft], "到點": [.state(.due)]])
    #expect(words.content.meanings(of: "腿") == ["腿": [.part(.leg)]])
  }
}
