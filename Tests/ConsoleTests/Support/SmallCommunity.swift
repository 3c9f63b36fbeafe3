import Community
import Foundation
import Store

@testable import Exchange

/// A store with a few groups, made as everything comes into one: by exports.
enum SmallCommunity {
  static let now = Instant(1_800_000_000)

  /// Takes in a roster of one member a group, and gives the groups their zones.
  ///
  /// - Returns: the groups, in the order of the zones.
  static func load(into store: Store, zones: [Zone], at now: Instant = now) throws -> [GroupID] {
    let names = zones.indices.map { "群\($0 + 1)" }
    let roster = names.map { "\($0),Ada of \($0),2026-01-05T10:00:00Z" }.joined(separator: "\n")
    try take("roster.csv", "group,name,joined\n\(roster)\n", into: store, at: now)
    return try zip(names, zones).map { name, zone in
      let page = try store.groups(GroupQuery(sort: .name, filter: name), at: now)
      guard let group = page.rows.first?.group else {
        throw CommandError.notFound(.group(GroupID(0)))
      }
      if group.zone != zone {
        _ = try store.perform(
          .changeGroup(group.id, version: group.version, .zone(zone)), as: Operator(name: "setup"),
          at: now)
      }
      return group.id
    }
  }

  /// Takes in a table as `hetang import` does.
  static func take(_ name: String, _ table: String, into store: Store, at now: Instant = now) throws
  {
    let reader = try ExportReader.open(ExportInput(name: name, bytes: Array(table.utf8)))
    let session = try store.beginImport(
      ImportOptions(path: name, format: "csv", zone: .utc, by: Operator(name: "setup"), at: now))
    _ = try reader.read(into: { try session.take($0) })
    _ = try session.finish()
  }
}
