/// What changed since an operator last looked at Today (今日变化).
public struct News: Hashable, Sendable {
  /// Days for which things are news to someone who never looked before.
  public static let firstLook = Preset("news.first-look-days", 7, source: "Hetang")

  /// When they last looked; nil when they never did: then it is what changed in the last
  /// ``firstLook`` days.
  public var since: Instant?
  /// Most pressing first; empty when nothing changed.
  public var items: [NewsItem]
  /// How far one has seen who sees this.
  public var sighting: Sighting

  /// What is new since that moment; nil before the first look.
  public init(since: Instant?, items: [NewsItem], sighting: Sighting) {
    self.since = since
    self.items = items
    self.sighting = sighting
  }
}
