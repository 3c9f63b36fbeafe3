/// Finds many phrases in one pass over the bytes of a text: the automaton of Aho and Corasick,
/// "Efficient string matching" (1975). Its time grows with the text only, whatever stands in it.
struct PhraseMatcher: Sendable {
  /// A phrase that ends in some state, and the next one that ends there too.
  private struct Ending {
    var sign: UInt64
    var length: Int
    /// Whether a letter beside the phrase would make it a part of another word.
    var opensWord: Bool
    var closesWord: Bool
    var next: Int32

    /// Whether the phrase that ends there is not a part of a longer word.
    func fits(_ text: UnsafeBufferPointer<UInt8>, endingAt index: Int) -> Bool {
      if opensWord, index >= length, text[index - length].isLetter { return false }
      if closesWord, index + 1 < text.count, text[index + 1].isLetter { return false }
      return true
    }
  }

  /// Bytes that no phrase holds are all of class 0.
  private var classes = [UInt8](repeating: 0, count: 256)
  private var width = 1
  private var moves: [UInt16] = []
  /// The first ending of each state, or -1.
  private var endings: [Int32] = []
  private var all: [Ending] = []

  /// - Parameter lists: At most 64; the bit of a list is its place.
  init(_ lists: [WordList]) {
    let phrases = lists.enumerated().flatMap { place, list in
      list.words.map { (bytes: Array($0.utf8.map(\.lowered)), sign: UInt64(1) << UInt64(place)) }
    }
    number(phrases.map(\.bytes))
    // The trie: 0 is the root, and no phrase leads back to it.
    var trie = [[UInt16](repeating: 0, count: width)]
    endings = [-1]
    for (bytes, sign) in phrases {
      var state = 0
      for byte in bytes {
        let symbol = Int(classes[Int(byte)])
        if trie[state][symbol] == 0 {
          trie[state][symbol] = UInt16(trie.count)
          trie.append([UInt16](repeating: 0, count: width))
          endings.append(-1)
        }
        state = Int(trie[state][symbol])
      }
      let last = bytes.last ?? 0
      all.append(
        Ending(
          sign: sign, length: bytes.count, opensWord: bytes.first?.isLetter ?? false,
          closesWord: last.isLetter || last == UInt8(ascii: "?"), next: endings[state]))
      endings[state] = Int32(all.count - 1)
    }
    complete(&trie)
    moves = trie.flatMap { $0 }
  }

  /// Gives each byte that occurs in a phrase a class of its own.
  private mutating func number(_ phrases: [[UInt8]]) {
    for byte in Set(phrases.joined()).sorted() {
      classes[Int(byte)] = UInt8(width)
      width += 1
    }
    for byte in UInt8(ascii: "A")...UInt8(ascii: "Z") {
      classes[Int(byte)] = classes[Int(byte.lowered)]
    }
  }

  /// Fills in where to go when the text leaves a phrase, nearest states first.
  private mutating func complete(_ trie: inout [[UInt16]]) {
    var fallback = [Int](repeating: 0, count: trie.count)
    var queue = trie[0].filter { $0 != 0 }.map { Int($0) }
    var head = 0
    while head < queue.count {
      let state = queue[head]
      head += 1
      let other = fallback[state]
      join(endings[other], to: state)
      for symbol in 0..<width {
        let next = Int(trie[state][symbol])
        if next == 0 {
          trie[state][symbol] = trie[other][symbol]
        } else {
          fallback[next] = Int(trie[other][symbol])
          queue.append(next)
        }
      }
    }
  }

  /// Whatever ends in the shorter state ends in this one too.
  private mutating func join(_ shorter: Int32, to state: Int) {
    guard shorter >= 0 else { return }
    guard endings[state] >= 0 else {
      endings[state] = shorter
      return
    }
    var last = Int(endings[state])
    while all[last].next >= 0 { last = Int(all[last].next) }
    all[last].next = shorter
  }

  /// The bits of all lists of which some phrase stands in the text.
  func signs(in text: UnsafeBufferPointer<UInt8>) -> UInt64 {
    classes.withUnsafeBufferPointer { classes in
      moves.withUnsafeBufferPointer { moves in
        endings.withUnsafeBufferPointer { endings in
          var found: UInt64 = 0
          var state = 0
          for index in text.indices {
            state = Int(moves[state &* width &+ Int(classes[Int(text[index])])])
            var ending = endings[state]
            while ending >= 0 {
              let phrase = all[Int(ending)]
              if phrase.fits(text, endingAt: index) { found |= phrase.sign }
              ending = phrase.next
            }
          }
          return found
        }
      }
    }
  }
}

extension UInt8 {
  /// A capital letter of the Latin alphabet as a small one.
  var lowered: UInt8 { self >= 0x41 && self <= 0x5a ? self | 0x20 : self }

  /// Whether this is a letter of the Latin alphabet, in ASCII.
  var isLetter: Bool { lowered >= 0x61 && lowered <= 0x7a }
}
