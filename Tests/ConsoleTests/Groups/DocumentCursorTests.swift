import Dice
import Terminal
import Testing
import Words

@testable import Console

/// The marker of a page that is read from top to bottom is always beside the block that Enter means.
@Suite struct DocumentCursorTests {
  private func document(_ heights: [Int]) -> Document<Int> {
    Document(
      blocks: heights.enumerated().map { place, height in
        Document<Int>.Block(
          id: place, rows: (0..<height).map { Document<Int>.Row("\(place).\($0)") })
      })
  }

  private static let moves: [Action] = [
    .down, .up, .halfDown, .halfUp, .pageDown, .pageUp, .first, .last,
  ]

  private func isInSight(_ cursor: DocumentCursor<Int>, _ document: Document<Int>, _ height: Int)
    -> Bool
  {
    document.rows(of: cursor.place(in: document)).overlaps(cursor.top..<cursor.top + height)
  }

  @Test(arguments: 1...20)
  func `wherever keys lead, the chosen block is in sight and nothing lies beyond the end`(seed: Int)
  {
    var dice = Dice(seed: UInt64(seed))
    let document = document(
      (0..<Int.random(in: 1...12, using: &dice)).map { _ in
        Int.random(in: 1...14, using: &dice)
      })
    var height = Int.random(in: 1...16, using: &dice)
    var cursor = DocumentCursor<Int>()
    cursor.layout(document, rows: height)
    for _ in 0..<120 {
      if Int.random(in: 0..<8, using: &dice) == 0 {
        height = Int.random(in: 1...16, using: &dice)
      } else {
        let isMove = cursor.take(Self.moves.randomElement(using: &dice) ?? .down, in: document)
        #expect(isMove)
      }
      cursor.layout(document, rows: height)
      #expect(isInSight(cursor, document, height), "\(cursor)")
      #expect((0...max(0, document.rowCount - height)).contains(cursor.top))
    }
  }

  @Test(arguments: 1...20)
  func `j passes every row of every block, and k all of them back`(seed: Int) {
    var dice = Dice(seed: UInt64(seed))
    let heights = (0..<6).map { _ in Int.random(in: 1...9, using: &dice) }
    let (document, height) = (document(heights), Int.random(in: 1...6, using: &dice))
    var cursor = DocumentCursor<Int>()
    cursor.layout(document, rows: height)
    var seen: Set<Int> = []
    for action in [Action.down, .up] {
      seen = []
      for _ in 0...document.rowCount + heights.count {
        seen.formUnion(cursor.top..<min(document.rowCount, cursor.top + height))
        _ = cursor.take(action, in: document)
        cursor.layout(document, rows: height)
      }
      #expect(seen.count == document.rowCount)
    }
    #expect(cursor.place(in: document) == 0)
    #expect(cursor.top == 0)
  }

  @Test func `inside a block taller than the window a page does not choose one out of sight`() {
    let document = document([2, 30, 2])
    var cursor = DocumentCursor<Int>()
    cursor.layout(document, rows: 8)
    _ = cursor.take(.down, in: document)
    _ = cursor.take(.pageDown, in: document)
    #expect(cursor.top > 2)
    #expect(cursor.place(in: document) == 1)
    _ = cursor.take(.pageDown, in: document)
    #expect(cursor.place(in: document) == 1)
    _ = cursor.take(.last, in: document)
    #expect(cursor.place(in: document) == 2)
    #expect(cursor.top == 26)
  }

  @Test func `another width, under which blocks are taller, keeps the chosen one in sight`() {
    var cursor = DocumentCursor<Int>()
    let wide = document([2, 2, 2, 2, 2])
    cursor.layout(wide, rows: 6)
    _ = cursor.take(.last, in: wide)
    let narrow = document([9, 9, 9, 9, 9])
    cursor.layout(narrow, rows: 6)
    #expect(cursor.place(in: narrow) == 4)
    #expect(isInSight(cursor, narrow, 6))
  }

  @Test(arguments: [(5, 0), (6, 1), (7, 2)])
  func `j goes on from a block as soon as its last row is seen`(height: Int, turns: Int) {
    let document = document([height, 2, 9])
    var cursor = DocumentCursor<Int>()
    cursor.layout(document, rows: 5)
    for turn in 0..<turns {
      #expect(cursor.top == turn && cursor.place(in: document) == 0)
      _ = cursor.take(.down, in: document)
    }
    #expect(cursor.top == turns && cursor.place(in: document) == 0)
    _ = cursor.take(.down, in: document)
    #expect(cursor.place(in: document) == 1)
    // No further than shows it whole.
    #expect(cursor.top == height + 2 - 5)
  }

  @Test func `k reads a tall block from its end, and goes on from its first row`() {
    let document = document([2, 8, 2])
    var cursor = DocumentCursor<Int>()
    cursor.layout(document, rows: 5)
    _ = cursor.take(.last, in: document)
    #expect(cursor.top == 7)
    _ = cursor.take(.up, in: document)
    #expect(cursor.place(in: document) == 1 && cursor.top == 5)
    for top in [4, 3, 2] {
      _ = cursor.take(.up, in: document)
      #expect(cursor.place(in: document) == 1 && cursor.top == top)
    }
    _ = cursor.take(.up, in: document)
    #expect(cursor.place(in: document) == 0 && cursor.top == 0)
  }

  @Test func `half a page is half of the rows, a page leaves one of them in sight`() {
    let document = document(Array(repeating: 1, count: 40))
    var cursor = DocumentCursor<Int>()
    cursor.layout(document, rows: 10)
    for (move, top) in [
      (Action.halfDown, 5), (.pageDown, 14), (.halfUp, 9), (.pageUp, 0), (.pageUp, 0),
    ] {
      _ = cursor.take(move, in: document)
      #expect(cursor.top == top && cursor.place(in: document) == top, "\(move)")
    }
    for _ in 0..<4 { _ = cursor.take(.pageDown, in: document) }
    #expect(cursor.top == 30 && cursor.place(in: document) == 30)
    _ = cursor.take(.pageDown, in: document)
    #expect(cursor.top == 30 && cursor.place(in: document) == 39)
  }

  @Test func `a block that is gone gives its place to the first`() {
    var cursor = DocumentCursor<Int>()
    let long = document([1, 1, 1])
    cursor.layout(long, rows: 2)
    _ = cursor.take(.last, in: long)
    #expect(cursor.place(in: document([1, 1])) == 0)
  }

  @Test func `nothing moves in a document without blocks`() {
    var cursor = DocumentCursor<Int>()
    let empty = document([])
    cursor.layout(empty, rows: 5)
    let taken = (Self.moves + [.open]).filter { cursor.take($0, in: empty) }
    #expect(taken == Self.moves)
    #expect(cursor.top == 0)
  }

  @Test(arguments: Self.moves)
  func `what moves is available, and nothing else is`(move: Action) {
    let cursor = DocumentCursor<Int>()
    #expect(cursor.availability(of: move) == .available)
    #expect(cursor.availability(of: .award) == .absent)
  }

  @Test func `rows of blocks part the document, each row belongs to one`() {
    let document = document([3, 1, 4, 1, 5])
    #expect(document.rowCount == 14)
    for place in 0..<5 {
      for row in document.rows(of: place) { #expect(document.place(ofRow: row) == place) }
    }
    #expect(document.place(ofRow: 99) == 4)
    #expect(self.document([]).place(ofRow: 0) == nil)
  }

  @Test(arguments: [2, 5, 20, 60])
  func `a paragraph hangs under its first words, within the columns`(columns: Int) {
    let rows = Document<Int>.Row.wrapped(
      "一二三 four five 六七八九十 eleven", .plain, lead: .init("!! ", .bad), columns: columns)
    let texts = rows.map { $0.runs.map(\.text).joined() }
    #expect(texts[0].hasPrefix("!! "))
    #expect(texts.dropFirst().allSatisfy { $0.hasPrefix("   ") })
    #expect(texts.allSatisfy { Text.width($0) <= max(columns, 5) })
    #expect(texts.map { $0.dropFirst(3) }.joined().filter { $0 != " " } == "一二三fourfive六七八九十eleven")
  }
}
