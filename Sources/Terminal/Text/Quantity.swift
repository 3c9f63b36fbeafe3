/// A number with the unit that belongs to it, such as `28 days`, `1 534 人` or `44小时`; or any one
/// piece for itself.
struct Quantity: Equatable {
  var pieces: [LinePiece]

  var columns: Int { pieces.reduce(0) { $0 + $1.columns } }

  /// Units of time that Chinese writes with two characters; of all others the first is enough.
  private static let pairs: Set<String> = ["小时", "小時", "分钟", "分鐘", "个月", "個月"]

  /// The pieces of a text, those together that no line should part.
  static func all(in pieces: [LinePiece]) -> [Quantity] {
    var found: [Quantity] = []
    var rest = pieces[...]
    while let first = rest.first {
      let count = first.endsInDigit ? length(of: rest) : 1
      found.append(Quantity(pieces: Array(rest.prefix(count))))
      rest = rest.dropFirst(count)
    }
    return found
  }

  /// How many pieces belong to the number with which these begin.
  private static func length(of pieces: ArraySlice<LinePiece>) -> Int {
    var end = pieces.startIndex + 1
    func piece(at place: Int) -> LinePiece? {
      place < pieces.endIndex ? pieces[place] : nil
    }
    // Thousands are set apart by a space.
    while piece(at: end)?.isBlank == true, let next = piece(at: end + 1), next.beginsWithThousands,
      pieces[end - 1].endsInDigit
    {
      end += 2
    }
    guard pieces[end - 1].endsInDigit else { return end - pieces.startIndex }
    let isApart = piece(at: end)?.isBlank == true
    let place = isApart ? end + 1 : end
    guard let unit = piece(at: place), unit.canBeUnit(afterBlank: isApart) else {
      return end - pieces.startIndex
    }
    end = place + 1
    if unit.text.count == 1, let second = piece(at: end)?.text.first,
      pairs.contains(unit.text + String(second))
    {
      end += 1
    }
    return end - pieces.startIndex
  }
}

extension LinePiece {
  fileprivate var isBlank: Bool { isSpace && columns == 1 }

  fileprivate var endsInDigit: Bool { text.last.map(Self.isDigit) ?? false }

  fileprivate var beginsWithThousands: Bool {
    text.prefix(while: Self.isDigit).count == 3
  }

  /// A word, or a Chinese character that is no mark.
  fileprivate func canBeUnit(afterBlank: Bool) -> Bool {
    guard let first = text.first else { return false }
    if first.isLetter { return afterBlank || Text.width(first) > 1 }
    return afterBlank && first == "%"
  }

  private static func isDigit(_ character: Character) -> Bool {
    character.isASCII && character.isNumber
  }
}
