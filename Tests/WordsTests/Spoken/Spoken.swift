import Words

/// What the catalogue says when it is asked: every case of every enumeration, with a count where
/// one is told. The order is the same in each language.
struct Spoken {
  let words: Words
  /// Every count that a sentence tells.
  let count: Int

  init(_ language: Language, count: Int) {
    words = Words(language)
    self.count = count
  }

  /// Subjects by name.
  var subjects: [(name: String, texts: [String])] {
    [
      ("actions", actions), ("log", deeds), ("fields", fields), ("errors", errors),
      ("care", ailments), ("warnings", warnings), ("formats", formats), ("imports", imports),
      ("taking back", takingBack),
      ("lights", lights), ("light texts", rules), ("health", health), ("compare", compare),
      ("members", members), ("standing", standing), ("joins", joins), ("content", content),
      ("points", points), ("notices", notices), ("today", today), ("news", news),
    ]
  }
}
