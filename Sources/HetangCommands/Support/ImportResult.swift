import Community
import Exchange
import Foundation
import Store
import Words

/// What was read in one file, and what of it was new.
struct ImportResult {
  var report: ImportReport
  var counts: ImportCounts
}

/// What became of one file that was named.
enum ImportOutcome {
  case taken(ImportResult)
  /// `kept`: records before the failure that stay in the store.
  case failed(path: String, sentence: String, kept: Int)

  /// Machines get the same words whatever the locale.
  private static let words = Words(.english).imports

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
    var group: OrNull<String>
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
    var first: OrNull<Int64>
    var last: OrNull<Int64>
    var timeZone: OrNull<String>
    var dateOrder: OrNull<String>
    var truncated: Bool
    var warnings: [Warning]
    var warningTotal: Int
  }

  /// The object for a file that could not be taken in.
  private struct Failed: Encodable {
    var path: String
    var error: String
    /// Records before the failure that stay in the store.
    var kept: Int
  }

  private struct Output: Encodable {
    var files: [ImportOutcome]
  }

  /// What `--json` prints.
  static func json(_ outcomes: [ImportOutcome]) throws -> String {
    try JSONText.of(Output(files: outcomes))
  }
}

extension ImportOutcome: Encodable {
  func encode(to encoder: any Encoder) throws {
    switch self {
    case .taken(let result): try Self.printed(result).encode(to: encoder)
    case .failed(let path, let sentence, let kept):
      try Failed(path: path, error: sentence, kept: kept).encode(to: encoder)
    }
  }

  private static func printed(_ result: ImportResult) -> Printed {
    let (report, counts) = (result.report, result.counts)
    return Printed(
      path: report.path, format: report.format.rawValue, reason: words.reason(report.reason),
      group: OrNull(report.groups.count == 1 ? report.groups[0] : nil), groups: report.groups,
      messages: counts.messages, members: counts.members, joins: counts.joins,
      leaves: counts.leaves, notices: counts.notices, applications: counts.applications,
      duplicates: counts.duplicates, skipped: report.counts.skipped,
      newPeople: counts.newPeople, newGroups: counts.newGroups,
      first: OrNull(report.first?.seconds), last: OrNull(report.last?.seconds),
      timeZone: OrNull(report.assumedZone?.name), dateOrder: OrNull(report.dateOrder?.rawValue),
      truncated: report.isTruncated,
      warnings: report.warnings.map {
        .init(place: words.place($0.place), reason: words.reason($0.reason))
      },
      warningTotal: report.warningTotal)
  }
}

/// A value that is printed as `null` when there is none, rather than left out.
struct OrNull<Value: Encodable>: Encodable {
  private let value: Value?

  init(_ value: Value?) { self.value = value }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(value)
  }
}
