import Community
import Foundation

extension Instant {
  /// The moment in UTC as a part of a file's name: `2026-11-22T071405Z`.
  public var inFileName: String {
    Date(timeIntervalSince1970: Double(seconds))
      .formatted(Date.ISO8601FormatStyle(timeSeparator: .omitted))
  }
}
