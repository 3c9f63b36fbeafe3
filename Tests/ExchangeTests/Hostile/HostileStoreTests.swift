import Community
import Dice
import Foundation
import HostileCorpus
import Store
import Testing

@testable import Exchange

/// What hostile exports leave in a store.
@Suite struct HostileStoreTests {
  private static let now = Instant(1_772_413_320)

  @discardableResult
  private func take(
    _ files: [[UInt8]], named name: String, into store: Store
  ) throws -> ImportCounts {
    let session = try store.beginImport(
      ImportOptions(
        path: name, format: "test", zone: .utc, by: Operator(name: "kai"), at: Self.now))
    for bytes in files {
      let reader = try ExportReader.open(ExportInput(name: name, bytes: bytes), options: .utc)
      _ = try reader.read(into: { try session.take($0) })
    }
    return try session.finish()
  }

  /// All hostile texts, each in each place, as few files as the format allows.
  @Test(arguments: HostileExport.allCases)
  func `everything is stored once, and nothing that was there is lost`(
    export: HostileExport
  ) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.path + "/store.sqlite"
    let store = try Store.open(path: path, creatingFolder: true)
    try take([Array(Samples.telegram.utf8)], named: "result.json", into: store)
    let before = try #require(try groups(of: store).first { $0.group.name == "测试群" })

    let places = HostileExport.Place.allCases.filter(export.has)
    let exports = places.map { place in HostileText.all.map { export.bytes($0.bytes, as: place) } }
    for files in exports { try take(files, named: export.file, into: store) }
    let after = try groups(of: store).first { $0.group.id == before.group.id }
    #expect(after?.members == before.members)

    for files in exports.reversed() {
      let again = try take(files.shuffled(by: 7), named: export.file, into: store)
      let news = again.messages + again.joins + again.leaves + again.applications
      #expect(news + again.newPeople + again.newGroups == 0)
    }
    try store.close()
    let ailments = StoreDoctor(path: path, now: Self.now).examine()
    #expect(ailments.filter { !["permissions", "folder", "room"].contains($0.check) } == [])
  }

  @Test func `names that only look alike are two people, whatever the order`() throws {
    let names = ["Am\u{E9}lie", "Ame\u{301}lie", "Am\u{E9}lie\u{200B}"]
    func people(_ files: [String]) throws -> Int {
      let store = try Store.inMemory()
      return try files.reduce(0) { count, rows in
        let table = "group,name,timestamp\n" + rows
        return count + (try take([Array(table.utf8)], named: "a.csv", into: store)).newPeople
      }
    }
    let rows = names.enumerated().map { "G,\($1),\(1_718_454_900 + $0)\n" }
    #expect(try people(rows) == 3)
    #expect(try people([rows.joined()]) == 3)
    #expect(try people([rows.reversed().joined()]) == 3)
  }

  private func groups(of store: Store) throws -> [GroupRow] {
    try store.groups(GroupQuery(window: Window(limit: 10_000)), at: Self.now).rows
  }
}

extension Array {
  /// In an order that looks like chance and is always the same.
  fileprivate func shuffled(by seed: UInt64) -> [Element] {
    var random = Dice(seed: seed)
    return map { (random.next(), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
  }
}
