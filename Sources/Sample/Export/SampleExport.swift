import Community

/// Writes a sample community as files of the kind that chat programs export.
///
/// Files are written on the way: memory does not grow with the number of messages.
public struct SampleExport: Sendable {
  /// What is written.
  public let community: SampleCommunity

  /// Nothing is written yet.
  public init(_ community: SampleCommunity) { self.community = community }

  /// The moment in a zone as `2026-03-02T08:02:00`, without an offset.
  static func localTime(_ moment: Instant, in zone: Zone) -> String {
    let local = moment + zone.offset(at: moment)
    let date = Zone.utc.day(of: local).date
    let second = Int(local - Zone.utc.start(of: Zone.utc.day(of: local)))
    let time = [second / 3600, second / 60 % 60, second % 60].map(twoDigits)
    return "\(date.year)-\(twoDigits(date.month))-\(twoDigits(date.day))T"
      + time.joined(separator: ":")
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : "\(number)"
  }
}
