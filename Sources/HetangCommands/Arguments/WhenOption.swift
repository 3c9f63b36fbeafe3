import ArgumentParser
import Community
import Words

/// A moment as a person writes it: `09:00`, `tomorrow 09:00`, `周五 18:30`, `+2h`.
struct When: ExpressibleByArgument, Equatable, Sendable {
  let text: String

  static let now = When(argument: "now")

  init(argument: String) { text = argument }

  var defaultValueDescription: String { text }

  /// What is written, not yet tied to a zone.
  func read(_ words: Words) throws -> WrittenMoment {
    do {
      return try MomentParser.read(text)
    } catch {
      throw Complaint(
        sentence: words.ended(words.time.describe(error)), status: .usage)
    }
  }

  /// The moment in the operator's own zone.
  func moment(at desk: Desk) throws -> Instant {
    try read(desk.words).meaning(at: desk.now, in: desk.zone).moment
  }
}
