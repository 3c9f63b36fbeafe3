import Community
import Exchange
import Foundation
import Store
import Terminal
import Words

/// Reads the daily histories of groups, one archive after the other.
struct HistoryReader {
  var words: Words

  /// The histories of one archive by group; groups in which no person spoke are left out.
  ///
  /// What is kept of an export grows with the days on which people spoke, not with their messages.
  func histories(in source: HistorySource) throws -> [String: GroupHistory] {
    switch source {
    case .export(let path): return try histories(inExport: path)
    case .store(let path):
      let store = try Store.open(path: path)
      defer { try? store.close() }
      return try histories(in: store)
    }
  }

  /// Days are counted in each group's zone, as the screens do.
  func histories(in store: Store) throws -> [String: GroupHistory] {
    var histories: [String: GroupHistory] = [:]
    // Names by place, in whose order they sort: a store may have two groups of one name.
    try store.eachHistory { histories[String(format: "%09d", histories.count)] = $0 }
    return histories.filter { !$0.value.entries.isEmpty }
  }

  /// Times without a zone are read as UTC, in which days are counted too.
  private func histories(inExport path: String) throws -> [String: GroupHistory] {
    var builder = HistoryBuilder()
    var progress = ProgressLine(words: words)
    defer { progress.clear() }
    let reader = try ExportReader.open(path: path, options: ReadOptions(zone: .utc, unnamed: path))
    let report = try reader.read(
      into: { record in
        progress.count()
        guard case .event(let event, let source) = record, case .message = event.kind,
          let account = event.account
        else { return }
        builder.add(
          group: source.externalID ?? source.name, person: account.externalID ?? account.name,
          isOrganic: account.kind?.isOrganic ?? true, at: event.at)
      },
      progress: { done, total in progress.show(done, of: total) },
      isCancelled: { Interruption.happened })
    progress.clear()
    if report.isTruncated || report.counts.skipped > 0 {
      StandardError.print(
        words.judging.incomplete(
          Text.clean(path), skipped: report.counts.skipped, endsEarly: report.isTruncated))
    }
    return builder.build()
  }
}
