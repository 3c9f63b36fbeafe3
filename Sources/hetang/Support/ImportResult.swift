import Community
import Exchange
import Foundation
import Store

/// What became of one file: what was read, and what was new.
struct ImportResult {
  var report: ImportReport
  var counts: ImportCounts

  /// The object that `--json` prints for a file; stable names.
  private struct Printed: Encodable {
    struct Warning: Encodable {
      var place: String
      var reason: String
    }

    var path: String
    var format: String
    var reason: String
    /// The group's name, when the file is about one.
    var group: String?
    var groups: [String]
    var messages: Int
    var members: Int
    var joins: Int
    var leaves: Int
    var notices: Int
    var applications: Int
    var duplicates: Int
    var skipped: Int
    var newPeople: Int
    var newGroups: Int
    /// Unix seconds.
    var first: Int64?
    var last: Int64?
    var timeZone: String?
    var dateOrder: String?
    var truncated: Bool
    var warnings: [Warning]
    var warningTotal: Int
  }

  private struct Output: Encodable {
    var files: [Printed]
  }

  static func json(_ results: [ImportResult]) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let data = try encoder.encode(Output(files: results.map(\.printed)))
    return String(decoding: data, as: UTF8.self)
  }

  private var printed: Printed {
    Printed(
      path: report.path, format: report.format.rawValue, reason: "\(report.reason)",
      group: report.groups.count == 1 ? report.groups[0] : nil, groups: report.groups,
      messages: counts.messages, members: counts.members, joins: counts.joins,
      leaves: counts.leaves, notices: counts.notices, applications: counts.applications,
      duplicates: counts.duplicates, skipped: report.counts.skipped,
      newPeople: counts.newPeople, newGroups: counts.newGroups, first: report.first?.seconds,
      last: report.last?.seconds, timeZone: report.assumedZone?.name,
      dateOrder: report.dateOrder?.rawValue, truncated: report.isTruncated,
      warnings: report.warnings.map { .init(place: "\($0.place)", reason: "\($0)") },
      warningTotal: report.warningTotal)
  }
}
