import Community
import Foundation
import GRDB

/// Takes away what an import brought that is taken back, piece by piece: nobody else could write
/// until one transaction for all was done.
///
/// First its events, with the days counted again on which they were; then what it told of people;
/// then what it told of groups. Each piece notes how far it came, so that whoever looks at the clock
/// next goes on where the last one ended or was killed.
///
/// A row belongs to the import that first brought it. What others told goes on to count, and what
/// operators did stays, with the people and groups that it is about.
struct ImportSweep {
  /// How much one transaction takes: about a hundred milliseconds' worth.
  struct Piece {
    /// Events that are looked at; a day is never divided.
    var events = 20_000
    var people = 200
    var groups = 20
  }

  /// Seconds between two pieces that follow each other: longer than anybody rests who waits for the
  /// store, so that all of them get in.
  static let rest = 0.01

  /// Pieces at most for one look at the clock, as for ``GroupSweep``.
  static let piecesAtOnce = GroupSweep.piecesAtOnce

  let importID: Int64
  let db: Database

  /// The first import that is on its way out.
  static func next(_ db: Database) throws -> Int64? {
    try Int64.fetchOne(
      db,
      sql: """
        SELECT id FROM import INDEXED BY import_leaving WHERE state = 'leaving' ORDER BY id LIMIT 1
        """)
  }

  /// How many imports have been taken back, or are being.
  static func countGone(_ db: Database) throws -> Int {
    try Int.fetchOne(
      db, sql: "SELECT count(*) FROM import WHERE state IN ('leaving', 'gone')") ?? 0
  }

  /// Takes the next piece away.
  ///
  /// - Returns: whether it was as much as a piece may be; otherwise it took no time to speak of.
  func take(_ piece: Piece) throws -> Bool {
    if let isFull = try TakenEvents(importID: importID, db: db).take(piece.events) {
      return isFull
    }
    if let isFull = try TakenPeople(importID: importID, db: db).take(piece.people) {
      return isFull
    }
    if let isFull = try TakenGroups(importID: importID, db: db).take(piece.groups) {
      return isFull
    }
    try db.execute(
      sql: "UPDATE import SET state = ? WHERE id = ?",
      arguments: [ImportRecord.State.gone.rawValue, importID])
    return false
  }
}

extension Store {
  /// Goes on with imports that are being taken back, each piece in a transaction of its own. A full
  /// piece is the last for now: nobody waits longer for the store than it takes.
  func sweepImports(in piece: ImportSweep.Piece = ImportSweep.Piece()) throws {
    for _ in 0..<ImportSweep.piecesAtOnce {
      guard try sweepImportOnce(piece) == false else { return }
    }
  }

  /// Takes one piece away.
  ///
  /// - Returns: whether it was full; nil when nothing is left.
  func sweepImportOnce(_ piece: ImportSweep.Piece) throws -> Bool? {
    // A look without the write lock: mostly there is nothing to do.
    guard try read(ImportSweep.next) != nil else { return nil }
    return try write { db in
      guard let next = try ImportSweep.next(db) else { return nil }
      return try db.overwritingWhatIsFreed { try ImportSweep(importID: next, db: db).take(piece) }
    }
  }

  /// Takes away all that is left of imports that are being taken back, piece by piece: others can
  /// write in between.
  ///
  /// - Parameter isCancelled: Asked before each piece; what is left then goes by the clock.
  /// - Returns: whether nothing is left.
  public func finishTakingBack(isCancelled: () -> Bool = { false }) throws -> Bool {
    while !isCancelled() {
      guard try sweepImportOnce(ImportSweep.Piece()) != nil else { return true }
      Thread.sleep(forTimeInterval: ImportSweep.rest)
    }
    return try read(ImportSweep.next) == nil
  }
}
