import Community
import Foundation
import TestFolder
import Testing

@testable import Store

/// Who only looks at a store leaves the folder as it was.
struct ReadingTracesTests {
  private func names(_ folder: TestFolder) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: folder.url.path).sorted()
  }

  private func made(_ folder: TestFolder) throws -> String {
    let path = folder.path("store.sqlite")
    let store = try Store.open(path: path)
    _ = try SmallStore.task(store, TaskFields(title: "t"))
    try store.close()
    return path
  }

  @Test func `nothing is left beside it, and no byte of it is changed`() throws {
    try TestFolder.with { folder in
      let path = try made(folder)
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let store = try Store.open(path: path, readOnly: true)
      #expect(try store.tasks(TaskQuery(), at: SmallStore.now).total == 1)
      _ = try store.dataVersion()
      try store.close()
      #expect(try names(folder) == ["store.sqlite"])
      _ = StoreDoctor(path: path, now: SmallStore.now).examine()
      #expect(try names(folder) == ["store.sqlite"])
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func `what others have open stays theirs`() throws {
    try TestFolder.with { folder in
      let path = try made(folder)
      let other = try Store.open(path: path)
      let store = try Store.open(path: path, readOnly: true)
      _ = try store.tasks(TaskQuery(), at: SmallStore.now)
      try store.close()
      #expect(try names(folder) == ["store.sqlite", "store.sqlite-shm", "store.sqlite-wal"])
      _ = try SmallStore.task(other, TaskFields(title: "u"))
      try other.close()
      let again = try Store.open(path: path, readOnly: true)
      #expect(try again.tasks(TaskQuery(), at: SmallStore.now).total == 2)
      try again.close()
    }
  }

  @Test func `a log in which something stands is left for who may write`() throws {
    try TestFolder.with { folder in
      let path = try made(folder)
      let copy = folder.path("copy.sqlite")
      let store = try Store.open(path: path)
      _ = try SmallStore.task(store, TaskFields(title: "u"))
      for suffix in ["", "-wal"] {
        try FileManager.default.copyItem(atPath: path + suffix, toPath: copy + suffix)
      }
      try store.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: copy))
      let looking = try Store.open(path: copy, readOnly: true)
      #expect(try looking.tasks(TaskQuery(), at: SmallStore.now).total == 2)
      try looking.close()
      #expect(try Data(contentsOf: URL(fileURLWithPath: copy)) == before)
      #expect(FileManager.default.fileExists(atPath: copy + "-wal"))
    }
  }
}
