/// Counts days in one zone quickly for a stream of moments that are mostly in order.
///
/// Asking the zone for its offset is slow; the offset is asked again only when a moment leaves the
/// stretch for which the last answer is known to hold.
public struct DayCounter: Sendable {
  /// The zone in which days are counted.
  public let zone: Zone
  private var offset: Int64 = 0
  private var validFrom: Int64 = .max
  private var validUntil: Int64 = .min

  /// Counts days in that zone.
  public init(_ zone: Zone) { self.zone = zone }

  /// The calendar day at that moment.
  public mutating func day(of moment: Instant) -> Day {
    if moment.seconds < validFrom || moment.seconds >= validUntil { renew(around: moment) }
    return Day(Int((moment.seconds + offset).dividedDown(by: 86_400)))
  }

  /// Takes the longest of a UTC day, a quarter of an hour and the second itself through which the
  /// zone has one offset: clocks change on a quarter nearly everywhere, but Liberia's, in 1972, and
  /// many in the time before it did not.
  private mutating func renew(around moment: Instant) {
    offset = zone.offset(at: moment)
    for length in [86_400, 900] as [Int64] {
      let from = moment.seconds.dividedDown(by: length) * length
      let probes = [from, from + length / 2, from + length - 1]
      if probes.allSatisfy({ zone.offset(at: Instant($0)) == offset }) {
        (validFrom, validUntil) = (from, from + length)
        return
      }
    }
    (validFrom, validUntil) = (moment.seconds, moment.seconds + 1)
  }
}
