import Community
import Testing

@testable import Store

/// Which of several drafts of one form is offered.
@Suite struct `Of several drafts of one form` {
  private let store: Store
  private let ann = SmallStore.ann
  private let now = SmallStore.now

  init() throws { store = try SmallStore.inMemory() }

  private func console() throws -> SessionID {
    try store.beginSession(as: ann, terminal: nil, at: now)
  }

  private func keep(_ text: String, by session: SessionID?, after seconds: Int64 = 0) throws {
    try store.keep(
      Draft(fields: ["text": text], at: now + seconds), of: ann, in: "post", by: session)
  }

  private func left(by session: SessionID?) throws -> String? {
    try store.takeUpDraft(of: ann, in: "post", by: session).left?.fields["text"]
  }

  @Test func `one's own goes before what others left later`() throws {
    let (own, gone) = (try console(), try console())
    try keep("own", by: own)
    try keep("left", by: gone, after: 50)
    try store.endSession(gone)
    #expect(try left(by: own) == "own")
    #expect(try left(by: own) == "own")
  }

  @Test func `of two that were left the later is offered, of one second the later console's`()
    throws
  {
    for (first, second, expected) in [(9, 5, "a"), (5, 9, "b"), (5, 5, "b")]
      as [(Int64, Int64, String)]
    {
      let store = try SmallStore.inMemory()
      let sessions = try (0..<2).map { _ in
        try store.beginSession(as: ann, terminal: nil, at: now)
      }
      for (place, (text, after)) in [("a", first), ("b", second)].enumerated() {
        try store.keep(
          Draft(fields: ["text": text], at: now + after), of: ann, in: "post",
          by: sessions[place])
      }
      for session in sessions { try store.endSession(session) }
      let next = try store.beginSession(as: ann, terminal: nil, at: now)
      #expect(
        try store.takeUpDraft(of: ann, in: "post", by: next).left?.fields["text"] == expected)
    }
  }

  @Test func `what another operator's console writes is neither offered nor told`() throws {
    let bens = try store.beginSession(as: SmallStore.ben, terminal: "pts/9", at: now)
    try store.keep(
      Draft(fields: ["text": "ben's"], at: now), of: SmallStore.ben, in: "post", by: bens)
    #expect(
      try store.takeUpDraft(of: ann, in: "post", by: try console()) == DraftsFound())
  }

  @Test func `who only looks on is offered what was left, and takes it from nobody`() throws {
    try SmallStore.onFile { store, path in
      let gone = try store.beginSession(as: ann, terminal: nil, at: now)
      try store.keep(Draft(fields: ["text": "left"], at: now), of: ann, in: "post", by: gone)
      try store.endSession(gone)
      let reader = try Store.open(path: path, readOnly: true)
      defer { try? reader.close() }
      let found = try reader.takeUpDraft(of: ann, in: "post", by: SessionID(99))
      #expect(found.left?.fields == ["text": "left"])
      #expect(
        try store.value(Int64.self, "SELECT session FROM draft") == gone.rawValue)
    }
  }

  @Test func `letting go of one's own leaves those of other consoles and forms`() throws {
    let (here, there) = (try console(), try console())
    try keep("here", by: here)
    try keep("there", by: there)
    try store.keep(Draft(fields: ["text": "task"], at: now), of: ann, in: "task", by: here)
    try store.keep(nil, of: ann, in: "post", by: here)
    #expect(try store.value(Int.self, "SELECT count(*) FROM draft") == 2)
    #expect(try left(by: here) == nil)
    #expect(try left(by: there) == "there")
  }
}
