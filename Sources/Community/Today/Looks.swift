/// An operator's looks at Today: the last one, and the one before, against which the last one was
/// told what had changed.
///
/// Who goes to a group and comes back is still on the same look, and is told the same; otherwise
/// the sentence would be gone with the first step.
public struct Looks: Hashable, Codable, Sendable {
  /// Minutes away from Today after which coming back is a new look.
  public static let pause = Preset("news.same-look-minutes", 30, source: "Hetang")

  /// nil while the last look is the first.
  public private(set) var earlier: Sighting?
  /// The look that is told of next, or still being made.
  public private(set) var latest: Sighting

  /// An operator's first look.
  public init(first: Sighting) { latest = first }

  /// Takes down how far the operator had seen when they left Today. Of two sessions of one operator
  /// the later look counts.
  public mutating func note(_ sighting: Sighting) {
    guard sighting.at >= latest.at else { return }
    if !isSameLook(at: sighting.at) { earlier = latest }
    latest = sighting
  }

  /// With what the present is compared for somebody who looks now; nil when this is still their
  /// first look.
  public func baseline(at now: Instant) -> Sighting? { isSameLook(at: now) ? earlier : latest }

  private func isSameLook(at moment: Instant) -> Bool {
    moment - latest.at <= Int64(Self.pause.value) * 60
  }
}
