import Foundation

extension Person {
  /// Tags as they are kept: trimmed, without empty ones and repetitions, in alphabetical order.
  public static func normalised(tags: [String]) -> [String] {
    let trimmed = tags.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
    return Set(trimmed.filter { !$0.isEmpty }).sorted()
  }
}
