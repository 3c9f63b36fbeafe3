import Community
import Foundation
import HostileCorpus
import Store
import Terminal
import Words

@testable import Console
@testable import Exchange

/// A community in which everything that comes from outside is hostile.
enum HostileCommunity {
  /// A fresh store: whoever walks through the console changes it.
  static func store() throws -> Store {
    let store = try Store.inMemory()
    for (name, bytes) in HostileExport.tables {
      let reader = try ExportReader.open(ExportInput(name: name, bytes: bytes))
      let session = try store.beginImport(
        ImportOptions(
          path: "\u{1B}[2J\u{202E}\(name)", format: "csv", zone: .utc,
          by: Operator(name: "小荷\u{1B}[7m"), at: ScreenTour.now))
      _ = try reader.read(into: { try session.take($0) })
      _ = try session.finish()
    }
    return store
  }
}
