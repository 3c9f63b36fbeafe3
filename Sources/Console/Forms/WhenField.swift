import Community
import Terminal
import Words

/// A line in which a moment is written, with what it means beside it.
struct WhenField: Equatable, Sendable {
  private(set) var field: TextField

  init(_ text: String = "") { field = TextField(text, limit: 60) }

  var text: String { field.text.trimmed }

  /// Takes a key; false when it means nothing here.
  @discardableResult
  mutating func press(_ key: Key) -> Bool { field.handle(key) }
  @discardableResult
  mutating func paste(_ text: String) -> Int? { field.paste(text) }
  mutating func set(_ text: String) { field.set(text) }

  /// What is written, or why it means nothing.
  func read() -> Result<WrittenMoment, MomentParser.Problem> {
    do throws(MomentParser.Problem) {
      return .success(try MomentParser.read(field.text))
    } catch {
      return .failure(error)
    }
  }

  /// The line that a stored moment is edited as: "2026-11-23 09:00".
  static func line(for moment: Instant, in zone: Zone, words: Words) -> String {
    words.time.dateAndTime(moment, in: zone)
  }
}
