extension Key {
  /// The key a command means when a Chinese input method was left on: `ｊ` is `j`, `、` is `/`.
  ///
  /// For commands only; text being written keeps its own characters.
  public var normalisedForCommands: Key {
    guard case .character(let character) = self, let plain = character.halfWidth else {
      return self
    }
    return .character(plain)
  }
}

extension Character {
  /// The ASCII character this one stands for under a Chinese input method, if any.
  fileprivate var halfWidth: Character? {
    guard unicodeScalars.count == 1, let scalar = unicodeScalars.first else { return nil }
    switch scalar.value {
    case 0xFF01...0xFF5E: return Unicode.Scalar(scalar.value - 0xFEE0).map { Character($0) }
    case 0x3000: return " "
    default: return Self.punctuation[self]
    }
  }

  private static let punctuation: [Character: Character] = [
    "、": "/", "。": ".", "“": "\"", "”": "\"", "‘": "'", "’": "'", "《": "<", "》": ">",
    "【": "[", "】": "]", "「": "{", "」": "}", "￥": "$", "·": "`", "…": "^", "—": "_",
  ]
}
