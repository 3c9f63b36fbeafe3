import Testing

@testable import Community

@Suite struct `Tags as they are kept` {
  @Test(arguments: 0..<20)
  func `are the same when they are kept again, in any order`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let pool = ["杭州", " 老师", "新手 ", "", "  ", "a", "A", "\tb\n", "é", "e\u{301}", "x;y", "👍"]
    let tags = (0..<random.int(0...12)).map { _ in random.pick(pool) }
    let kept = Person.normalised(tags: tags)
    #expect(Person.normalised(tags: kept) == kept)
    #expect(Person.normalised(tags: tags.shuffled(using: &random) + tags) == kept)
    #expect(kept == kept.sorted() && Set(kept).count == kept.count)
    #expect(kept.allSatisfy { !$0.isEmpty && $0.first != " " && $0.last != " " })
  }
}
