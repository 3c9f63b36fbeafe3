import Community
import Foundation
import GRDB
import Testing
import TestFolder

@testable import Store

struct OpeningTests {
  /// Runs `body` with a path in a folder of its own.
  private func inFolder(_ body: (String) throws -> Void) throws {
    try TestFolder.with { try body($0.path("store.sqlite")) }
  }

  private func mode(_ path: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
  }

  @Test func `a store is there again after closing`() throws {
    try inFolder { path in
      let store = try Store.open(path: path)
      try store.perform(.createTask(TaskFields(title: "t")), as: SmallStore.ann, at: SmallStore.now)
      try store.close()
      let again = try Store.open(path: path)
      #expect(
        try again.tasks(TaskQuery(), at: SmallStore.now).rows.map(\.task.fields.title) == ["t"])
      try again.close()
    }
  }

  @Test func `owner and group may read and write the file and its companions`() throws {
    try inFolder { path in
      let store = try Store.open(path: path)
      for suffix in ["", "-wal", "-shm"] { #expect(try mode(path + suffix) == 0o660) }
      try store.close()
    }
  }

  @Test func `connections are as durable and strict as promised`() throws {
    try inFolder { path in
      let store = try Store.open(path: path)
      let pragmas = try store.writer.writeWithoutTransaction { db in
        try ["journal_mode", "synchronous", "foreign_keys"].map {
          try String.fetchOne(db, sql: "PRAGMA \($0)")
        }
      }
      #expect(pragmas == ["wal", "2", "1"])
      try store.close()
    }
  }

  @Test func `only the standard folder is made, for its owner alone`() throws {
    try inFolder { path in
      let deep = (path as NSString).deletingLastPathComponent + "/new/hetang.sqlite"
      #expect(throws: StoreError.self) { try Store.open(path: deep) }
      try Store.open(path: deep, creatingFolder: true).close()
      #expect(try mode((deep as NSString).deletingLastPathComponent) == 0o700)
    }
  }

  @Test func `the standard path follows XDG_DATA_HOME when it is a full path`() {
    #expect(
      StoreFile.standardPath(environment: ["XDG_DATA_HOME": "/data", "HOME": "/home/ann"])
        == "/data/hetang/hetang.sqlite")
    for environment in [["HOME": "/home/ann"], ["HOME": "/home/ann", "XDG_DATA_HOME": "data"]] {
      #expect(
        StoreFile.standardPath(environment: environment)
          == "/home/ann/.local/share/hetang/hetang.sqlite")
    }
  }

  @Test func `other files are refused and left alone`() throws {
    try inFolder { path in
      try "not a database, but quite long".write(toFile: path, atomically: true, encoding: .utf8)
      #expect(throws: StoreError.notAStore(path: path)) { try Store.open(path: path) }
      try FileManager.default.removeItem(atPath: path)
      let foreign = try DatabaseQueue(path: path)
      try foreign.write { try $0.execute(sql: "CREATE TABLE recipe (name TEXT)") }
      try foreign.close()
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(throws: StoreError.notAStore(path: path)) { try Store.open(path: path) }
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func `to look at a store changes no byte of it`() throws {
    try inFolder { path in
      try Store.open(path: path).close()
      let before = try Data(contentsOf: URL(fileURLWithPath: path))
      let reader = try Store.open(path: path, readOnly: true)
      #expect(try reader.log().total == 0)
      #expect(throws: StoreError.readOnly) {
        try reader.perform(
          .createTask(TaskFields(title: "t")), as: SmallStore.ann, at: SmallStore.now)
      }
      try reader.close()
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == before)
    }
  }

  @Test func `an empty file becomes a store`() throws {
    try inFolder { path in
      #expect(FileManager.default.createFile(atPath: path, contents: nil))
      let store = try Store.open(path: path)
      #expect(try store.log().total == 0)
      try store.close()
    }
  }

  @Test func `a store of a newer program is refused`() throws {
    try inFolder { path in
      let store = try Store.open(path: path)
      try store.writer.write { try $0.execute(sql: "PRAGMA user_version = 99") }
      try store.close()
      #expect(
        throws: StoreError.newerVersion(path: path, found: 99, supported: Migrations.latest)
      ) { try Store.open(path: path) }
    }
  }

  @Test func `two programs may make a new store together`() throws {
    try inFolder { path in
      let failures = Failures()
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        do { try Store.open(path: path).close() } catch { failures.add(error) }
      }
      #expect(failures.all.isEmpty, "\(failures.all)")
    }
  }

  @Test func `a closed store says so`() throws {
    let store = try Store.inMemory()
    try store.close()
    #expect(throws: StoreError.failed(reason: "closed")) { try store.log() }
    try store.close()
  }

  @Test func `the data version moves when another program writes`() throws {
    try SmallStore.onFile { store, path in
      let other = try Store.open(path: path)
      defer { try? other.close() }
      let first = try store.dataVersion()
      #expect(try store.dataVersion() == first)
      try other.perform(.createTask(TaskFields(title: "t")), as: SmallStore.ben, at: SmallStore.now)
      let second = try store.dataVersion()
      #expect(second != first)
      #expect(try store.dataVersion() == second)
    }
    let memory = try SmallStore.inMemory()
    let first = try memory.dataVersion()
    try memory.perform(.createTask(TaskFields(title: "t")), as: SmallStore.ben, at: SmallStore.now)
    #expect(try memory.dataVersion() != first)
  }
}

/// Collects errors of several threads.
private final class Failures: @unchecked Sendable {
  private let lock = NSLock()
  private var kept: [any Error] = []
  var all: [any Error] { lock.withLock { kept } }
  func add(_ error: any Error) { lock.withLock { kept.append(error) } }
}
