/// Something that a person, or a program they wrote, may put into a name or a message to break
/// whoever shows it.
public struct HostileText: Sendable {
  /// In a few words.
  public let title: String
  /// What it does where it is not expected.
  public let reason: String
  /// UTF-8, or what should be.
  public let bytes: [UInt8]

  init(_ title: String, _ bytes: [UInt8], _ reason: String) {
    (self.title, self.reason, self.bytes) = (title, reason, bytes)
  }

  init(_ title: String, _ text: String, _ reason: String) {
    self.init(title, Array(text.utf8), reason)
  }

  /// As a lenient reader takes it.
  public var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Everything but what is too long to be shown a hundred times.
  public static let all = controls + directions + shapes + cells + broken
}
