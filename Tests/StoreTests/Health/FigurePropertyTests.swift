import Community
import Dice
import Testing

@testable import Store

@Suite struct `Figures do not depend on` {
  private static let day: Int64 = 86_400

  /// Four groups over 200 days in which people come, talk in bursts and fall silent by chance. The
  /// last second of it has a message, so that every part knows how far the whole goes.
  private func life(_ dice: inout Dice) -> [ChatRecord] {
    var records: [ChatRecord] = []
    for group in 0..<4 {
      let source = source(group)
      var liveliness = 0.2
      for number in 0..<Int64(200) {
        if Int.random(in: 0..<30, using: &dice) == 0 {
          liveliness = Double.random(in: 0...0.5, using: &dice)
        }
        for person in 0..<6
        where Double.random(in: 0..<1, using: &dice) < liveliness / Double(person + 1) {
          let second = number * Self.day + Int64.random(in: 0..<Self.day, using: &dice)
          records.append(says(account("g\(group)u\(person)"), at: second, in: source))
        }
      }
      records.append(says(account("g\(group)u0"), at: 200 * Self.day, in: source))
      // Known from the beginning, whoever speaks first.
      records.append(says(account("g\(group)u1"), at: 0, in: source))
    }
    return records
  }

  private func source(_ group: Int) -> ChatSource {
    ChatSource(platform: .telegram, externalID: "g\(group)", name: "Group \(group)")
  }

  private struct Portrait: Equatable {
    var figures: [String: GroupFigures?] = [:]
    var stages: [String: [StagePeriod]] = [:]
    var judgement: Judgement?
  }

  private func portrait(_ store: Store) throws -> Portrait {
    var portrait = Portrait()
    for row in try store.groups(GroupQuery(), at: start).rows {
      portrait.figures[row.group.name] = row.figures
      portrait.stages[row.group.name] = try store.stages(of: row.group.id)
    }
    portrait.judgement = try store.judgeOwnHistory(at: start)?.judgement
    return portrait
  }

  @Test(arguments: 1...3)
  func `the order and the split of imports`(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let all = life(&dice)
    let whole = try Store.inMemory()
    try whole.take(all, batchSize: 500)
    let parts = try Store.inMemory()
    let shuffled = all.shuffled(using: &dice)
    let size = all.count / (2 + seed)
    for begin in stride(from: 0, to: shuffled.count, by: size) {
      let end = min(begin + size + size / 3, shuffled.count)
      try parts.take(Array(shuffled[begin..<end]), batchSize: 500)
    }
    #expect(try portrait(parts) == portrait(whole))
  }

  @Test(arguments: [PersonKind.staff, .seed, .helper, .bot])
  func `a thousand messages of anybody but ordinary members`(kind: PersonKind) throws {
    var dice = Dice(seed: 11)
    let records = life(&dice)
    let quiet = try Store.inMemory()
    let loud = try Store.inMemory()
    // One word each in both, so that both know the same members.
    let accounts = (0..<4).map { account("other\($0)", kind: kind) }
    let known = (0..<4).map { says(accounts[$0], at: 0, in: source($0)) }
    try quiet.take(records + known, batchSize: 500)
    try loud.take(records + known, batchSize: 500)
    try loud.take(
      (0..<1000).map { _ in
        let group = Int.random(in: 0..<4, using: &dice)
        let second = Int64.random(in: 1...(200 * Self.day), using: &dice)
        return says(accounts[group], at: second, in: source(group))
      }, batchSize: 500)
    var (found, expected) = (try portrait(loud), try portrait(quiet))
    for name in expected.figures.keys {
      // Their silence, and the lights on who starts the talk, are about them by definition.
      found.figures[name]??.ownerSilentDays = nil
      expected.figures[name]??.ownerSilentDays = nil
      if kind != .bot {
        found.figures[name]??.lights = []
        expected.figures[name]??.lights = []
      }
    }
    #expect(found == expected)
    #expect(expected.figures.values.contains { $0?.health != nil })
  }
}
