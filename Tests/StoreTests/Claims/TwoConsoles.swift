import Community
import Store

/// A small store that Ann and Ben both have open.
struct TwoConsoles {
  let store: Store
  let anns: SessionID
  let bens: SessionID

  init(annsTerminal: String? = nil) throws {
    store = try SmallStore.inMemory()
    anns = try store.beginSession(as: SmallStore.ann, terminal: annsTerminal, at: SmallStore.now)
    bens = try store.beginSession(as: SmallStore.ben, terminal: nil, at: SmallStore.now)
  }
}
