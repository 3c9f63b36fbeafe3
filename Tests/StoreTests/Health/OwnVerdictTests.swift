import Community
import Dice
import Testing

@testable import Store

@Suite struct `The verdict on the store's own history` {
  private let day: Int64 = 86_400

  /// A group in which as many people speak each day as `voices` says.
  private func talk(
    _ name: String, days: Range<Int64>, staff: Int64 = 0, voices: (Int64) -> Int64
  ) -> [ChatRecord] {
    let source = ChatSource(platform: .telegram, externalID: name, name: name)
    return days.flatMap { number in
      (0..<voices(number)).map {
        says(account("\(name)\($0)"), at: number * day + $0 * 60, in: source)
      }
        + (0..<staff).map {
          says(account("desk", kind: .staff), at: number * day + 40_000 + $0, in: source)
        }
    }
  }

  @Test func `is wanted once there is history, and again when enough is new`() throws {
    let store = try Store.inMemory()
    #expect(try !store.wantsVerdict())
    try store.take(talk("a", days: 0..<100) { _ in 3 })
    #expect(try store.wantsVerdict())
    let verdict = try #require(try store.judgeOwnHistory(at: start))
    #expect(verdict.extent.groups == 1)
    #expect(verdict.extent.length == 100)
    #expect(verdict.health?.conclusion == .tooFew)
    #expect(try store.ownVerdict() == verdict)
    #expect(try !store.wantsVerdict())
    try store.take(talk("a", days: 100..<127) { _ in 3 })
    #expect(try !store.wantsVerdict())
    try store.take(talk("a", days: 127..<128) { _ in 3 })
    #expect(try store.wantsVerdict())
  }

  @Test func `belongs to a model; another model wants its own`() throws {
    let store = try Store.inMemory()
    try store.take(talk("a", days: 0..<100) { _ in 3 })
    try store.judgeOwnHistory(at: start)
    var other = HealthModel.bundled
    other.version = "other"
    try store.installHealthModel(other, as: keeper, at: start)
    #expect(try store.ownVerdict() == nil)
    #expect(try store.wantsVerdict())
    #expect(try store.judgeOwnHistory(at: start)?.model == "other")
    try store.undo(as: keeper, at: start)
    #expect(try store.ownVerdict()?.model == HealthModel.bundled.version)
  }

  @Test func `given up half way, nothing is kept`() throws {
    let store = try Store.inMemory()
    for name in ["a", "b", "c"] { try store.take(talk(name, days: 0..<100) { _ in 3 }) }
    var asked = 0
    let verdict = try store.judgeOwnHistory(at: start) {
      asked += 1
      return asked < 2
    }
    #expect(verdict == nil)
    #expect(asked == 2)
    #expect(try store.ownVerdict() == nil)
  }

  @Test func `is what judging the same histories by themselves gives, staff left out`() throws {
    let store = try Store.inMemory()
    var histories: [String: GroupHistory] = [:]
    for (place, name) in ["a", "b", "c", "d", "e", "f"].enumerated() {
      let period = Int64(30 + 11 * place)
      try store.take(
        talk(name, days: 0..<400, staff: 2) { 2 + ($0 / period) % 3 * Int64(place + 1) })
    }
    try store.eachHistory { histories["\(histories.count)"] = $0 }
    #expect(histories.count == 6)
    let verdict = try #require(try store.judgeOwnHistory(at: start))
    #expect(verdict.judgement == HealthJudge(.bundled).judge(histories))
    #expect(histories.values.allSatisfy { $0.entries.allSatisfy { $0.messages == 1 } })
  }

  @Test func `does not depend on the order or the split of imports`() throws {
    let names = ["a", "b", "c", "d", "e"]
    let records = names.enumerated().flatMap { place, name in
      talk(name, days: 0..<300) { 2 + ($0 / Int64(30 + 9 * place)) % 3 * 2 }
    }
    let whole = try Store.inMemory()
    try whole.take(records, batchSize: 1000)
    let split = try Store.inMemory()
    var dice = Dice(seed: 7)
    for part in records.shuffled(using: &dice).chunked(by: 1200) {
      try split.take(Array(part), batchSize: 1000)
    }
    let one = try #require(try whole.judgeOwnHistory(at: start))
    let other = try #require(try split.judgeOwnHistory(at: start))
    #expect(one == other)
  }
}

extension Array {
  fileprivate func chunked(by size: Int) -> [ArraySlice<Element>] {
    stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
  }
}
