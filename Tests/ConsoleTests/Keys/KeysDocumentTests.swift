import Foundation
import Testing

@testable import Console

@Suite struct KeysDocumentTests {
  @Test func `docs/keys.md is what hetang keys prints`() throws {
    let root = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let written = try String(
      contentsOf: root.appendingPathComponent("docs/keys.md"), encoding: .utf8)
    #expect(written == KeysDocument.text, "Run: hetang keys > docs/keys.md")
  }

  @Test func `every binding of the keymap stands in the document`() {
    let text = KeysDocument.text
    for binding in Keymap.bindings {
      for key in binding.keys {
        #expect(text.contains("`\(Keymap.label(of: key))`"), "\(binding.action)")
      }
    }
  }
}
