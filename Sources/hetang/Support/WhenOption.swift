import ArgumentParser
import Community

/// A moment as a person writes it: `09:00`, `tomorrow 09:00`, `周五 18:30`, `+2h`.
struct When: ExpressibleByArgument, Sendable {
  let written: WrittenMoment

  static let now = When(written: .now)

  private init(written: WrittenMoment) { self.written = written }

  init?(argument: String) {
    guard let written = try? MomentParser.read(argument) else { return nil }
    self.written = written
  }

  var defaultValueDescription: String { "now" }
}
