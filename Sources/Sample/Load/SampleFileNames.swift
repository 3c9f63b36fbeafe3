/// What the files are called that a sample's imports would have come from, in the language of whoever
/// looks at them in the log.
public struct SampleFileNames: Hashable, Sendable {
  /// The lists of members.
  public var members: String
  /// What was said.
  public var chats: String
  /// Those who came last.
  public var arrivals: String

  /// Three names.
  public init(members: String, chats: String, arrivals: String) {
    (self.members, self.chats, self.arrivals) = (members, chats, arrivals)
  }

  /// Names where nobody has others.
  public static let english = SampleFileNames(
    members: "sample members", chats: "sample chats", arrivals: "sample arrivals")
}
