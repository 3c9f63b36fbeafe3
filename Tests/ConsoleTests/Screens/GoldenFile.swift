import Foundation
import Testing

/// A text file beside the tests that says what a screen should look like.
///
/// `HETANG_UPDATE_SCREENS=1 swift test --filter ScreenTests` writes them anew; look at the
/// difference before it is kept.
enum GoldenFile {
  private static let folder = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().appendingPathComponent("Golden")

  static func expect(
    _ text: String, equals name: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let file = folder.appendingPathComponent(name)
    if ProcessInfo.processInfo.environment["HETANG_UPDATE_SCREENS"] != nil {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let expected = try String(contentsOf: file, encoding: .utf8)
    guard text != expected else { return }
    let (new, old) = (lines(text), lines(expected))
    let differing = zip(new, old).enumerated().first { $1.0 != $1.1 }?.offset
    let place = differing ?? min(new.count, old.count)
    let screen = new.prefix(place + 1).last { $0.hasPrefix("── ") } ?? ""
    Issue.record(
      """
      \(name) differs in line \(place + 1), screen \(screen)
      expected: \(place < old.count ? old[place] : "(end)")
      found:    \(place < new.count ? new[place] : "(end)")
      """, sourceLocation: sourceLocation)
  }

  fileprivate static func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }
}
