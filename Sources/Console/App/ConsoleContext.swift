import Community
import Store
import Terminal
import Words

/// What every screen may know about the world, as values.
public struct ConsoleContext: Equatable, Sendable {
  /// Who acts; a plain name.
  public var operatorName: String
  /// The language in which everything is said.
  public var language: Language
  /// The zone in which the operator reads times that belong to no group.
  public var zone: Zone
  /// What time it is.
  public var now: Instant
  /// The window.
  public var size: Size
  /// What the terminal can show.
  public var capabilities: Capabilities
  /// How the operator stands and who else is here; nil until the store has said.
  var presence: Presence?
  /// Opened for somebody who is to reach nothing but the console: there is no way to a shell.
  public var isConfined = false
  /// What the environment's `TZ` says where that names no zone; told when the console opens.
  public var misnamedZone: String?
  /// Everything said, in the language of the operator.
  public var words: Words { Words(language) }
  /// The signs that the terminal can show.
  public var glyphs: Glyphs { capabilities.glyphs }

  /// A world of which the store has not told anything yet.
  public init(
    operatorName: String, language: Language, zone: Zone, now: Instant, size: Size,
    capabilities: Capabilities
  ) {
    self.operatorName = operatorName
    self.language = language
    self.zone = zone
    self.now = now
    self.size = size
    self.capabilities = capabilities
  }

  /// Whether what it tells reads alike: times on screen are told to the minute.
  func looksLike(_ other: ConsoleContext) -> Bool {
    guard now.seconds / 60 == other.now.seconds / 60 else { return false }
    var other = other
    other.now = now
    return self == other
  }

  /// Today's date where the operator is.
  public var today: Day { zone.day(of: now) }
}
