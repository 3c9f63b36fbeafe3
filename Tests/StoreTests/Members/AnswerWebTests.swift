import Dice
import Testing

@testable import Store

@Suite struct `A web of answers` {
  private func web(_ answers: [(from: Int, to: Int, day: Int)]) -> AnswerWeb {
    var web = AnswerWeb()
    for answer in answers {
      web.add(from: answer.from, to: answer.to, on: answer.day, isNew: false)
    }
    return web
  }

  private func pair(_ from: Int, _ to: Int) -> AnswerWeb.Pair { .init(from: from, to: to) }

  @Test func `counts a day as mutual when each answered the other on it`() {
    let web = web([(1, 2, 5), (2, 1, 5), (1, 2, 6), (2, 1, 7), (3, 1, 7), (1, 3, 7), (2, 1, 8)])
    #expect(web.mutualDays == [pair(1, 2): 1, pair(1, 3): 1])
    #expect(
      Set(web.answers.keys) == [pair(1, 2), pair(2, 1), pair(3, 1), pair(1, 3)])
  }

  @Test func `remembers whether the answered one was ever new`() {
    var web = AnswerWeb()
    for (day, isNew) in [(1, false), (2, true), (3, false)] {
      web.add(from: 1, to: 2, on: day, isNew: isNew)
    }
    web.add(from: 2, to: 1, on: 3, isNew: false)
    #expect(web.answers == [pair(1, 2): true, pair(2, 1): false])
  }

  @Test(arguments: 1...10)
  func `counts what sets of days count`(seed: UInt64) {
    var dice = Dice(seed: seed)
    var days: [AnswerWeb.Pair: Set<Int>] = [:]
    var all: [(from: Int, to: Int, day: Int)] = []
    for day in 0..<12 {
      var pairs: Set<AnswerWeb.Pair> = []
      for _ in 0..<8 {
        let from = Int.random(in: 0..<5, using: &dice)
        let to = (from + Int.random(in: 1..<5, using: &dice)) % 5
        pairs.insert(pair(from, to))
      }
      for one in pairs {
        days[one, default: []].insert(day)
        all.append((one.from, one.to, day))
      }
    }
    let web = web(all)
    for from in 0..<5 {
      for to in 0..<5 where from < to {
        let mutual = (days[pair(from, to)] ?? []).intersection(days[pair(to, from)] ?? [])
        #expect(web.mutualDays[pair(from, to)] ?? 0 == mutual.count)
      }
    }
  }
}
