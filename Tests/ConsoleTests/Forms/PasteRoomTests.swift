import Community
import Terminal
import Testing
import Words

@testable import Console

/// A paste that is longer than its field is cut, and that is said.
@Suite struct PasteRoomTests {
  private func session(_ dialog: Dialog, _ language: Language) -> ContentSession {
    var session = ContentSession(ContentFixtures.context(language))
    session.state.dialog = dialog
    _ = session.state.update(.tick(ContentFixtures.now))
    return session
  }

  private static let forms: [(dialog: Dialog, room: Int)] = [
    (.composer(ComposerDialog()), 20_000), (.task(TaskDialog()), 200),
    (.line(LineDialog(title: "Note", purpose: .notePerson(PersonID(1), version: 1))), 1_000),
  ]

  @Test(arguments: forms.indices, Language.allCases)
  func `what finds no room is told, what fits is not`(place: Int, language: Language) {
    let (dialog, room) = Self.forms[place]
    let told = Words(language).notices.pasteCut(room)
    var session = session(dialog, language)
    session.paste(String(repeating: "字", count: room))
    #expect(!session.text.contains(told))
    session.paste("多")
    #expect(session.text.contains(told))
    session.press(.left)
    #expect(!session.text.contains(told))
  }

  @Test(arguments: Language.allCases)
  func `outside a field a paste does nothing, and where it could go is said`(language: Language) {
    var session = ContentSession(ContentFixtures.context(language))
    let before = session.state.screen
    session.paste("d\nQ")
    #expect(session.state.screen == before)
    #expect(session.text.contains(Words(language).notices.nowhereToPaste))
  }
}
