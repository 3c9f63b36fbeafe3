import Foundation
import GRDB
import PtyScreen
import Testing

@testable import Community

/// A damaged file is told in one sentence; no command crashes on it, and the file stays as it is.
///
/// `HETANG_DAMAGES=1000 swift test --filter DamageTests` tries more.
@Suite struct DamageTests {
  private let commands = [
    ["groups"], ["members"], ["joins"], ["posts"], ["tasks"], ["points"], ["log"], ["console"],
    ["doctor"], ["doctor", "--quick"], ["task", "add", "anything"], ["approve", "1"],
    ["operators"], ["backup", "copy.sqlite", "--force"],
  ]

  @Test func `bytes changed anywhere, and an end cut off`() throws {
    let rounds = ProcessInfo.processInfo.environment["HETANG_DAMAGES"].flatMap(Int.init) ?? 28
    let desk = try Desk(.sample)
    let whole = try Data(contentsOf: URL(fileURLWithPath: desk.store))
    for round in 0..<rounds {
      var random = SeededGenerator(seed: UInt64(round))
      for end in ["", "-wal", "-shm"] { unlink(desk.store + end) }
      try damaged(whole, &random).write(to: URL(fileURLWithPath: desk.store))
      let told = try desk.run(commands[round % commands.count])
      #expect([0, 1, 2, 3, 4, 74].contains(told.status), "round \(round)")
      #expect(told.errors.split(separator: "\n").count <= 1, "round \(round): \(told.errors)")
      #expect(!told.errors.contains("nobody foresaw"), "round \(round)")
    }
  }

  private func damaged(_ whole: Data, _ random: inout SeededGenerator) -> Data {
    var bytes = whole
    let kind = Int.random(in: 0..<4, using: &random)
    for _ in 0..<(kind == 3 ? 1 : [1, 20, 400][Int.random(in: 0..<3, using: &random)]) {
      let place = Int.random(in: 4096..<bytes.count, using: &random)
      switch kind {
      case 0: bytes[place] ^= UInt8.random(in: 1...255, using: &random)
      case 1:
        let page = place / 4096 * 4096
        for byte in page..<min(page + 4096, bytes.count) {
          bytes[byte] = UInt8.random(in: 0...255, using: &random)
        }
      case 2:
        for byte in place..<min(place + 200, bytes.count) { bytes[byte] = 0 }
      default: bytes = bytes.prefix(place)
      }
    }
    return bytes
  }

  /// Writes over all but the first page.
  private func ruin(_ desk: Desk) throws {
    let file = try #require(FileHandle(forUpdatingAtPath: desk.store))
    let end = try file.seekToEnd()
    try file.seek(toOffset: 4096)
    try file.write(contentsOf: Data(repeating: 0xA5, count: Int(end) - 4096))
    try file.close()
  }

  @Test func `the console on a damaged store does not take the terminal`() throws {
    let desk = try Desk(.sample)
    try ruin(desk)
    let it = try desk.console(["--language", "en"])
    #expect(try it.waitForExit() == .exited(74))
    #expect(it.sent.contains("hetang: The store is damaged"))
    #expect(!it.sent.contains("\u{1B}[?1049h"))
  }

  @Test func `a store that is damaged under an open console`() throws {
    let desk = try Desk(.sample)
    let it = try desk.console(["--language", "en"])
    try it.waitForConsole()
    try ruin(desk)
    it.send("23")
    try it.waitForNotice("The store is damaged")
    it.send("Q")
    try it.expectGivenBack(.exited(0))
  }

  @Test func `points of somebody whose row is gone`() throws {
    let desk = try Desk(.sample)
    let queue = try DatabaseQueue(path: desk.store)
    try queue.writeWithoutTransaction { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF;
          DELETE FROM person WHERE id IN (SELECT person FROM point_entry);
          """)
    }
    try queue.close()
    #expect(try desk.run("points").status == 0)
    let found = try desk.run("doctor", "--json").object()["findings"] as? [[String: Any]]
    #expect(found?.contains { $0["check"] as? String == "references" } == true)
  }

  @Test func `what is no store at all, and one of a newer program`() throws {
    let desk = try Desk()
    for text in ["", "x", String(repeating: "no database at all ", count: 400)] {
      _ = try desk.write(text, to: "store.sqlite")
      let told = try desk.run("groups")
      #expect(told.status == (text.isEmpty ? 0 : 74), "\(told.errors)")
      let after = try Data(contentsOf: URL(fileURLWithPath: desk.store))
      #expect(text.isEmpty || after == Data(text.utf8))
      for end in ["", "-wal", "-shm"] { unlink(desk.store + end) }
    }
  }
}
