import Community
import Foundation
import Testing

@testable import Store

/// Somebody removes or replaces files of a store that is open.
struct TakenAwayTests {
  private func task(_ store: Store, _ title: String) throws {
    try store.perform(
      .createTask(TaskFields(title: title)), as: SmallStore.ann, at: SmallStore.now)
  }

  private func titles(_ path: String) throws -> [String] {
    let store = try Store.open(path: path)
    defer { try? store.close() }
    #expect(
      StoreDoctor(path: path, now: SmallStore.now).examine(quick: true).filter(\.isGrave) == [])
    return try store.tasks(TaskQuery(), at: SmallStore.now).rows.map(\.task.fields.title)
  }

  @Test func `the log is removed: what was confirmed is saved, nothing more is written`() throws {
    try SmallStore.onFile { store, path in
      try task(store, "before")
      unlink(path + "-wal")
      #expect(throws: StoreError.logRemoved(path: path)) { try task(store, "after") }
      #expect(throws: StoreError.logRemoved(path: path)) { try store.dataVersion() }
      #expect(try titles(path) == ["before"])
      // Another program has made a new log meanwhile.
      #expect(throws: StoreError.logRemoved(path: path)) { try task(store, "after") }
      try store.close()
      #expect(try titles(path) == ["before"])
    }
  }

  @Test func `log and index are removed`() throws {
    try SmallStore.onFile { store, path in
      try task(store, "before")
      unlink(path + "-wal")
      unlink(path + "-shm")
      #expect(throws: StoreError.logRemoved(path: path)) { try task(store, "after") }
      try store.close()
      #expect(try titles(path) == ["before"])
    }
  }

  @Test func `another file in its place is left alone`() throws {
    try SmallStore.onFile { store, path in
      try task(store, "here")
      _ = try store.backUp(to: path + ".backup")
      try task(store, "there")
      rename(path, path + ".moved")
      rename(path + ".backup", path)
      #expect(throws: StoreError.replaced(path: path)) { try task(store, "after") }
    }
  }

  @Test func `a store that is only read has no say in it`() throws {
    try SmallStore.onFile { store, path in
      try task(store, "here")
      let reader = try Store.open(path: path, readOnly: true)
      defer { try? reader.close() }
      unlink(path + "-wal")
      #expect(throws: StoreError.logRemoved(path: path)) { try reader.dataVersion() }
      #expect(throws: StoreError.readOnly) { try task(reader, "after") }
    }
  }
}

extension Ailment {
  /// Whether what the store holds is not whole.
  fileprivate var isGrave: Bool {
    switch self {
    case .pages, .trail, .unusable, .rollUps: true
    default: false
    }
  }
}
