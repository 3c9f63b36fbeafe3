import Community

@testable import Exchange

/// What reading some text gives.
struct Reading {
  var records: [ChatRecord] = []
  var report: ImportReport

  init(
    _ text: String, name: String = "export.json", options: ReadOptions = ReadOptions()
  ) throws {
    try self.init(bytes: Array(text.utf8), name: name, options: options)
  }

  init(
    bytes: [UInt8], name: String = "export.json", options: ReadOptions = ReadOptions()
  ) throws {
    let reader = try ExportReader.open(ExportInput(name: name, bytes: bytes), options: options)
    let box = Box()
    // Deflate makes a byte of at most 1032.
    let most = bytes.count * (bytes.starts(with: [0x1F, 0x8B]) ? 1_032 : 1)
    var pieces = 0
    do {
      report = try reader.read(
        into: { record in
          guard box.records.count < most else { throw Runaway() }
          box.records.append(record)
        },
        isCancelled: {
          pieces += 1
          return pieces > 8 + 4 * most
        })
    } catch ExchangeError.cancelled {
      throw Runaway()
    }
    records = box.records
  }

  var events: [ChatEvent] {
    records.compactMap { if case .event(let event, _) = $0 { event } else { nil } }
  }

  var groups: [ChatSource] {
    records.map {
      switch $0 {
      case .event(_, let group), .roster(_, let group), .application(_, let group): group
      }
    }
  }

  /// Texts of the messages.
  var texts: [String] {
    events.compactMap { if case .message(let text) = $0.kind { text } else { nil } }
  }

  var notices: [String] {
    events.compactMap { if case .notice(let text) = $0.kind { text } else { nil } }
  }

  var joins: [ChatEvent] {
    events.filter { if case .join = $0.kind { true } else { false } }
  }

  var warnings: [ReadWarning.Reason] { report.warnings.map(\.reason) }
}

/// More records than the export has bytes, or more looks at it than four for each: somebody reads
/// some of it again and again.
struct Runaway: Error {}

/// Collects records.
final class Box {
  var records: [ChatRecord] = []
}

extension ReadOptions {
  static let utc = ReadOptions(zone: .utc)
}
