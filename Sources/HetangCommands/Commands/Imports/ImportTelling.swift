import Community
import Exchange
import Store
import Terminal
import Words

/// What became of one file, in a few lines.
struct ImportTelling {
  var result: ImportResult
  var words: Words
  var isDryRun: Bool

  /// Warnings shown; the rest is counted.
  private static let shown = 10

  var text: String {
    let (report, counts) = (result.report, result.counts)
    var lines = groups
    if report.records + report.counts.skipped == 0 {
      lines.append("  " + words.imports.holdsNothing)
    } else {
      lines.append(
        "  "
          + words.imports.counts(
            messages: counts.messages, joins: counts.joins, leaves: counts.leaves,
            notices: counts.notices, members: counts.members, applications: counts.applications))
      lines.append(
        "  " + words.imports.others(known: counts.duplicates, skipped: report.counts.skipped))
    }
    if let first = report.first, let last = report.last {
      let zone = report.assumedZone ?? Clock.zone
      lines.append(
        "  "
          + words.imports.span(
            words.time.dateAndTime(first, in: zone), words.time.dateAndTime(last, in: zone),
            zone: zone.name, isAssumed: report.assumedZone != nil))
    }
    if let order = report.dateOrder { lines.append("  " + words.imports.order(order)) }
    if report.isTruncated { lines.append("  " + words.imports.truncated) }
    lines += report.warnings.prefix(Self.shown).map {
      "  ! \(Text.clean(words.imports.warning($0)))"
    }
    if report.warningTotal > Self.shown {
      lines.append("  ! " + words.imports.moreWarnings(report.warningTotal - Self.shown))
    }
    if isDryRun { lines.append("  " + words.imports.dryRun) }
    return lines.joined(separator: "\n")
  }

  private var groups: [String] {
    let names = result.report.groups.map { Text.truncate(Text.clean($0), columns: 40) }
    let shown = words.listed(Array(names.prefix(5)))
    guard !names.isEmpty else { return [] }
    return ["  " + words.imports.groups(shown, more: max(0, names.count - 5), of: names.count)]
  }
}
