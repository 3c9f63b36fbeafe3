import Community
import Dice
import GRDB
import Testing

@testable import Store

/// Parts of one history, cut and shuffled by chance: the store they give is the whole's.
@Suite struct `Any parts of a history` {
  private static let day: Int64 = 86_400

  private func source(_ number: Int) -> ChatSource {
    ChatSource(platform: .telegram, externalID: "g\(number)", name: "Group \(number)")
  }

  /// Three groups that share people, with every kind of event, with and without ids.
  private func history(_ dice: inout Dice) -> [ChatRecord] {
    let people = (0..<7).map { account("u\($0)", "Reader \($0)") } + [named("林"), named("Zoë")]
    var second: Int64 = 0
    var records: [ChatRecord] = []
    for index in 0..<240 {
      second += Int64.random(in: 0...5400, using: &dice)
      let group = source(Int.random(in: 0..<3, using: &dice))
      let who = people.randomElement(using: &dice) ?? people[0]
      let other = people.randomElement(using: &dice)
      let id = Bool.random(using: &dice) ? "m\(index)" : nil
      switch Int.random(in: 0..<10, using: &dice) {
      case 0: records.append(happens(.join(by: other), who, at: second, in: group))
      case 1: records.append(happens(.leave, who, at: second, in: group))
      case 2: records.append(happens(.removal(by: other), who, at: second, id: id, in: group))
      case 3: records.append(happens(.notice(text: "title \(index)"), who, at: second, in: group))
      case 4:
        let copies = Int.random(in: 2...4, using: &dice)
        records += (0..<copies).map { _ in says(who, "+1", at: second, in: group) }
      default:
        let reply = index > 5 && id != nil ? "m\(index - 3)" : nil
        records.append(
          says(who, "words \(index % 7)", at: second, id: id, replyTo: reply, in: group))
      }
    }
    return records
  }

  /// Windows that cover everything and overlap, cut where a second ends, in any order; some twice.
  private func windows(_ records: [ChatRecord], _ dice: inout Dice) -> [[ChatRecord]] {
    let bounds = records.indices.filter { $0 == 0 || records[$0 - 1].at != records[$0].at }
    var files: [[ChatRecord]] = []
    var begin = 0
    while begin < records.count {
      let end = begin + Int.random(in: 20...90, using: &dice)
      let cut = bounds.first { $0 > begin && $0 >= end } ?? records.count
      let early = bounds.last { $0 <= max(0, begin - Int.random(in: 0...40, using: &dice)) } ?? 0
      files.append(Array(records[early..<cut]))
      if Int.random(in: 0..<4, using: &dice) == 0 { files.append(Array(records[early..<cut])) }
      begin = cut
    }
    return files.shuffled(using: &dice)
  }

  private func portrait(_ files: [[ChatRecord]], batchSize: Int) throws -> [String] {
    let store = try Store.inMemory()
    for file in files { try store.take(file, batchSize: batchSize) }
    #expect(try store.differences() == [])
    return try store.portrait()
  }

  @Test(arguments: 1...10)
  func `give the store of the whole`(seed: UInt64) throws {
    var dice = Dice(seed: seed)
    // Every file tells of every group's end, so that all know how far the whole goes.
    let ends = (0..<3).map { says(account("u0"), "end", at: 40 * Self.day, in: source($0)) }
    let records = history(&dice)
    let whole = try portrait([records + ends], batchSize: 1000)
    let files = windows(records, &dice).map { $0 + ends }
    let size = Int.random(in: 1...60, using: &dice)
    #expect(try portrait(files, batchSize: size) == whole, "\(files.map(\.count)) by \(size)")
  }

  @Test(arguments: 1...4)
  func `bring no more than the whole, each counted once`(seed: UInt64) throws {
    var dice = Dice(seed: 100 + seed)
    let records = history(&dice)
    let whole = try Store.inMemory()
    let expected = try whole.take(records, batchSize: 50)
    let store = try Store.inMemory()
    var sum = ImportCounts()
    var given = 0
    for file in windows(records, &dice) {
      given += file.count
      sum.add(try store.take(file, batchSize: 9))
    }
    #expect(sum.duplicates - expected.duplicates == given - records.count)
    sum.duplicates = expected.duplicates
    #expect(sum == expected)
  }

  @Test func `do not depend on the size of a batch`() throws {
    var dice = Dice(seed: 77)
    let records = history(&dice)
    let whole = try portrait([records], batchSize: 10_000)
    for size in [1, 2, 3, 64] { #expect(try portrait([records], batchSize: size) == whole) }
  }
}
