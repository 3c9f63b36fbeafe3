/// Finds the end of a terminal control sequence inside text, so that `ESC [ 2 J` goes whole and
/// does not leave `[2J` behind.
enum EscapeSequence {
  typealias Scalars = String.UnicodeScalarView

  /// The index after the sequence whose introducer stands at `start`. A string sequence without
  /// an end on its line counts as its introducer alone: evidence must not vanish behind it.
  static func end(in scalars: Scalars, from start: Scalars.Index) -> Scalars.Index {
    let next = scalars.index(after: start)
    switch scalars[start].value {
    case 0x9B: return controlEnd(in: scalars, from: next)
    case 0x90, 0x98, 0x9D...0x9F: return stringEnd(in: scalars, from: next)
    default: break
    }
    guard next < scalars.endIndex else { return next }
    let afterNext = scalars.index(after: next)
    switch scalars[next] {
    case "[": return controlEnd(in: scalars, from: afterNext)
    case "]", "P", "X", "^", "_": return stringEnd(in: scalars, from: afterNext)
    default: return shortEnd(in: scalars, from: next)
    }
  }

  /// Parameters, intermediates, one final byte; when malformed, nothing more than the introducer.
  private static func controlEnd(in scalars: Scalars, from start: Scalars.Index) -> Scalars.Index {
    var index = start
    while index < scalars.endIndex, (0x20...0x3F).contains(scalars[index].value) {
      index = scalars.index(after: index)
    }
    guard index < scalars.endIndex, (0x40...0x7E).contains(scalars[index].value) else {
      return start
    }
    return scalars.index(after: index)
  }

  /// Up to BEL, ST or `ESC \`.
  private static func stringEnd(in scalars: Scalars, from start: Scalars.Index) -> Scalars.Index {
    var index = start
    while index < scalars.endIndex {
      let next = scalars.index(after: index)
      switch scalars[index].value {
      case 0x07, 0x9C: return next
      case 0x0A, 0x0D: return start
      case 0x1B:
        guard next < scalars.endIndex, scalars[next] == "\\" else { return start }
        return scalars.index(after: next)
      default: index = next
      }
    }
    return start
  }

  /// `ESC ( B` and the like: intermediates and one final byte.
  private static func shortEnd(in scalars: Scalars, from start: Scalars.Index) -> Scalars.Index {
    var index = start
    while index < scalars.endIndex, (0x20...0x2F).contains(scalars[index].value) {
      index = scalars.index(after: index)
    }
    guard index < scalars.endIndex, (0x30...0x7E).contains(scalars[index].value) else {
      return start
    }
    return scalars.index(after: index)
  }
}
