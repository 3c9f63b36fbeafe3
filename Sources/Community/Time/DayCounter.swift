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

  public init(_ zone: Zone) { self.zone = zone }

  /// The calendar day at that moment.
  public mutating func day(of moment: Instant) -> Day {
    if moment.seconds < validFrom || moment.seconds >= validUntil { renew(around: moment) }
    return Day(Int((moment.seconds + offset).dividedDown(by: 86_400)))
  }

  /// A quarter of an hour is the grain of every zone's rules, past and present.
  private mutating func renew(around moment: Instant) {
    let quarter: Int64 = 900
    validFrom = moment.seconds.dividedDown(by: quarter) * quarter
    validUntil = validFrom + quarter
    offset = zone.offset(at: moment)
    // Most stretches are far longer: extend to a day when both ends and the middle agree.
    let day: Int64 = 86_400
    let from = moment.seconds.dividedDown(by: day) * day
    let probes = [from, from + day / 2, from + day - 1]
    if probes.allSatisfy({ zone.offset(at: Instant($0)) == offset }) {
      validFrom = from
      validUntil = from + day
    }
  }
}
