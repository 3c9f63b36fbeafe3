import Testing
import Words

@Suite("All that can be said") struct SpokenTests {
  private static let counts = [1, 2, 4031]

  @Test(arguments: Language.allCases, counts)
  func `is sound in its language`(language: Language, count: Int) {
    for (subject, texts) in Spoken(language, count: count).subjects {
      #expect(!texts.isEmpty, "\(subject)")
      for text in texts {
        let faults = Soundness.faults(in: text, language)
        #expect(faults.isEmpty, "\(subject): \(text)")
      }
    }
  }

  @Test func `differs from language to language`() {
    let (english, simplified) = (Spoken(.english, count: 2), Spoken(.simplified, count: 2))
    for (said, translated) in zip(english.subjects, simplified.subjects) {
      #expect(said.texts.count == translated.texts.count, "\(said.name)")
      for (one, other) in zip(said.texts, translated.texts) {
        // What has no words, such as "QQ" or "3/12", is the same everywhere.
        #expect(one != other || !one.contains(/[a-z]{4}/), "\(said.name): \(one)")
      }
    }
  }

  /// What is counted in one language is counted in the others.
  @Test func `tells its counts in every language`() {
    func isTold(_ text: String) -> Bool { text.contains(/4[ ]?031/) }
    let all = Language.allCases.map { Spoken($0, count: 4031).subjects }
    for subject in all[0].indices {
      for place in all[0][subject].texts.indices {
        let texts = all.map { $0[subject].texts[place] }
        #expect(Set(texts.map(isTold)).count == 1, "\(texts)")
      }
    }
  }

  @Test func `one is one in English, and two are two`() {
    let others = ["as", "is", "was", "has", "needs", "names", "puts"]
    for (subject, texts) in Spoken(.english, count: 1).subjects {
      for text in texts {
        for match in text.matches(of: /\b1 ([a-z]+s)\b/) {
          #expect(others.contains(String(match.1)), "\(subject): \(text)")
        }
      }
    }
    let singular = [
      "member", "group", "message", "day", "point", "person", "post", "task", "voice",
    ]
    for (subject, texts) in Spoken(.english, count: 2).subjects {
      for text in texts {
        for match in text.matches(of: /\b2 ([a-z]+)\b/) {
          #expect(!singular.contains(String(match.1)), "\(subject): \(text)")
        }
      }
    }
  }
}
