import HostileCorpus
import Terminal
import Testing

/// What is left of every hostile text once it is cleaned.
@Suite struct HostileTextTests {
  @Test func `nothing is left that acts, hides or is as wide as each terminal likes`() {
    for hostile in HostileText.all {
      let clean = Text.clean(hostile.text)
      let left = clean.unicodeScalars.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control, .format, .surrogate, .lineSeparator, .paragraphSeparator, .privateUse,
          .unassigned, .enclosingMark:
          true
        default: scalar.properties.isVariationSelector || scalar.properties.isEmojiModifier
        }
      }
      #expect(left.isEmpty, Comment(rawValue: hostile.title))
      #expect(Text.clean(clean) == clean, Comment(rawValue: hostile.title))
      #expect(Text.width(clean) <= 2 * clean.unicodeScalars.count, Comment(rawValue: hostile.title))
    }
  }

  @Test func `it fits any number of columns, and lines keep to theirs`() {
    for hostile in HostileText.all {
      let clean = Text.clean(hostile.text, keepNewlines: true)
      let row = Text.clean(hostile.text)
      for columns in [0, 1, 2, 3, 7, 20, 80] {
        #expect(Text.width(Text.fit(row, columns: columns)) == columns)
        #expect(Text.width(Text.truncate(row, columns: columns)) <= columns)
        let lines = Text.wrap(clean, columns: columns)
        #expect(lines.allSatisfy { Text.width($0) <= max(2, columns) })
      }
    }
  }

  @Test func `a canvas takes it as it is`() {
    for hostile in HostileText.all {
      var canvas = Canvas(size: Size(rows: 2, columns: 20))
      canvas.put(hostile.text, at: Point(row: 0, column: 3), width: 9)
      canvas.put("|", at: Point(row: 0, column: 12))
      canvas.put("|", at: Point(row: 0, column: 2))
      #expect(canvas[Point(row: 0, column: 12)]?.text == "|", Comment(rawValue: hostile.title))
      #expect(Text.width(canvas.rowText(0)) == 13, Comment(rawValue: hostile.title))
      #expect(canvas.rowText(1).isEmpty, Comment(rawValue: hostile.title))
    }
  }
}
