import Foundation
import Testing
import Words

/// Every phrase of the catalogue as it stands in the source, also those that are said once a year.
@Suite("Every phrase of the catalogue") struct PhraseTests {
  private static let phrases: [Phrase] = {
    let root = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let folder = root.appendingPathComponent("Sources/Words")
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let sources = (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }
    return sources.flatMap { file -> [Phrase] in
      guard let text = try? String(contentsOf: file, encoding: .utf8) else { return [] }
      var scanner = PhraseScanner(text, file: file.lastPathComponent)
      return scanner.phrases()
    }
  }()

  /// What is wrong with some phrases, each with its place.
  private func complaints(_ fault: (Phrase) -> String?) -> [String] {
    Self.phrases.compactMap { phrase in fault(phrase).map { "\(phrase.place): \($0)" } }
  }

  private func versions(_ phrase: Phrase) -> [(Language, Phrase.Version)] {
    [
      (.english, phrase.english), (.simplified, phrase.simplified),
      (.traditional, phrase.traditional),
    ]
  }

  @Test func `the source is found and read`() {
    #expect(Self.phrases.count > 1000)
    #expect(Self.phrases.contains { $0.english.text == "nothing is selected" })
    #expect(Self.phrases.contains { $0.simplified.text == "以 \(Phrase.hole) 为准" } == false)
  }

  @Test func `what one language says the others say too`() {
    let silent = complaints { phrase in
      let isSaid = versions(phrase).map { !$1.text.isEmpty }
      let isPassedOn = phrase.english.text.isEmpty && !phrase.english.source.contains("\"")
      return Set(isSaid).count == 1 || isPassedOn ? nil : phrase.english.text
    }
    #expect(silent.isEmpty, "\(silent.joined(separator: "\n"))")
  }

  @Test func `each language keeps to its script, its signs and its spaces`() {
    let faults = complaints { phrase in
      let found = versions(phrase).flatMap { language, version in
        Soundness.faults(in: version.text, language, isWhole: false).map {
          "\($0): \(version.text)"
        }
      }
      return found.isEmpty ? nil : found.joined(separator: "; ")
    }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test func `both Chinese versions tell the same values`() {
    let lost = complaints { phrase in
      let (simplified, traditional) = (phrase.simplified.values, phrase.traditional.values)
      let alike = traditional.map { $0.replacing("traditional", with: "simplified") }
      return Set(simplified) == Set(alike) || simplified.contains("chinese")
        ? nil : "\(simplified) \(traditional)"
    }
    #expect(lost.isEmpty, "\(lost.joined(separator: "\n"))")
  }
}
