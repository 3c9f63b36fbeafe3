import Community
import GRDB

/// The groups that an import has met, so that each is looked up once.
final class GroupDirectory {
  /// A group of the import.
  final class Entry {
    let id: Int64
    let platform: String
    /// In which its days would be counted if this import made it.
    let zoneIfNew: Zone
    /// Made by this import, and not counted yet.
    var isNew: Bool
    var days: DayCounter
    /// The latest event of the file in this group, new or not; nil before the first.
    var observedUntil: Instant?

    init(id: Int64, platform: String, isNew: Bool, zone: Zone, zoneIfNew: Zone) {
      self.id = id
      self.platform = platform
      self.isNew = isNew
      self.zoneIfNew = zoneIfNew
      days = DayCounter(zone)
    }
  }

  /// What an export says of a group, told apart as the store does.
  private struct Key: Hashable {
    let platform: ExactText
    let externalID: ExactText?
    let name: ExactText

    init(_ source: ChatSource) {
      platform = ExactText(source.platform.rawValue)
      externalID = source.externalID.map { ExactText($0) }
      name = ExactText(source.name)
    }
  }

  private let importID: Int64
  /// Zone of groups that are seen for the first time.
  private let zone: Zone
  private var entries: [Key: Entry] = [:]
  private var last: (key: Key, entry: Entry)?

  init(zone: Zone, of importID: Int64) {
    self.zone = zone
    self.importID = importID
  }

  var known: some Collection<Entry> { entries.values }

  /// Those of which the file holds an event.
  var observed: [Entry] { known.filter { $0.observedUntil != nil } }

  /// The group that an export means, made when the store does not know it.
  func entry(for source: ChatSource, in db: Database) throws -> Entry {
    let key = Key(source)
    if let last, last.key == key { return last.entry }
    let entry = try entries[key] ?? find(source, db) ?? create(source, db)
    entries[key] = entry
    last = (key, entry)
    return entry
  }

  /// Forgets groups that have gone; what the export tells of them next makes new ones.
  func forget(_ gone: Set<Int64>) {
    entries = entries.filter { !gone.contains($0.value.id) }
    last = nil
  }

  private func find(_ source: ChatSource, _ db: Database) throws -> Entry? {
    let row =
      if let externalID = source.externalID {
        try Row.fetchOne(
          db, sql: "SELECT id, zone FROM chat_group WHERE platform = ? AND external_id = ?",
          arguments: [source.platform.rawValue, externalID])
      } else {
        try Row.fetchOne(
          db,
          sql: """
            SELECT id, zone FROM chat_group
            WHERE platform = ? AND source_name = ? AND external_id IS NULL
            """,
          arguments: [source.platform.rawValue, source.name])
      }
    guard let row else { return nil }
    // One group can come under two names; its entry is one.
    let id: Int64 = try row.value("id")
    if let known = entries.values.first(where: { $0.id == id }) { return known }
    return try Entry(
      id: id, platform: source.platform.rawValue, isNew: false,
      zone: Zone(column: row.value("zone")), zoneIfNew: zone)
  }

  private func create(_ source: ChatSource, _ db: Database) throws -> Entry {
    try db.execute(
      sql: """
        INSERT INTO chat_group
          (platform, external_id, source_name, name, zone, capacity, import)
        VALUES (?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        source.platform.rawValue, source.externalID, source.name, source.name, zone.name,
        GroupPreset.hardLimit.value, importID,
      ])
    return Entry(
      id: db.lastInsertedRowID, platform: source.platform.rawValue, isNew: true, zone: zone,
      zoneIfNew: zone)
  }
}
