import Community
import Exchange
import Store

/// Finds out whether messages are in the store already with their times read in another zone: read
/// otherwise they are other messages, and everything would be there twice.
struct ImportZoneCheck {
  var reader: ExportReader
  /// With which the file was taken in.
  var options: ImportOptions
  var isCancelled: () -> Bool

  /// The share of messages, one of so many, that is no chance: a clock that chimes says the same words
  /// every hour.
  private static let share = 20

  /// - Parameters:
  ///   - result: what reading the file as the user says gave.
  ///   - zones: in which the days of its groups are counted.
  /// - Returns: nil where no other zone knows more of the messages than the one that was said.
  func warning(
    on result: ImportResult, zones: Set<Zone>, in store: Store
  ) throws -> ReadWarning? {
    guard let read = result.report.assumedZone, result.counts.messages > 0 else { return nil }
    let others = zones.filter { $0 != read }.sorted { $0.name < $1.name }
    let found = try others.map { ($0, try known(in: $0, store)) }.max { $0.1 < $1.1 }
    guard let (zone, known) = found, known > result.knownMessages,
      known * Self.share >= result.report.counts.messages
    else { return nil }
    return ReadWarning(
      .file, .knownInOtherZone(known: zone.name, read: read.name, messages: known))
  }

  /// How many messages the store has with their times read in that zone.
  private func known(in zone: Zone, _ store: Store) throws -> Int {
    var options = options
    options.zone = zone
    options.isDryRun = true
    let session = try store.beginImport(options)
    do {
      let report = try reader.reading(in: zone).read(
        into: { try session.take($0) }, isCancelled: isCancelled)
      return ImportResult(report: report, counts: try session.finish()).knownMessages
    } catch {
      try? session.abandon()
      throw error
    }
  }
}
