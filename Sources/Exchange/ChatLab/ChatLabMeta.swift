import Community

/// The head of a ChatLab file.
struct ChatLabMeta {
  var group: ChatSource
  /// The account of whoever exported: the “you” of system lines.
  var ownerID: String?
  /// What the chat is instead of a group; nil for one.
  var otherType: String?

  /// - Parameter value: the `meta` object; nil when there is none.
  /// - Throws: ``ExchangeError/needsGroupName(path:)``.
  init(_ value: JsonValue?, _ intake: Intake) throws {
    func text(_ name: String, limit: Int = JsonText.longestName) -> String? {
      let text = value?[name]?.stringOrNumber(limit: limit)
      return text?.isEmpty == false ? text : nil
    }
    let platform = text("platform").map { Platform(rawValue: $0.lowercased()) }
    group = ChatSource(
      platform: intake.platform(platform),
      externalID: text("groupId", limit: JsonText.longest),
      name: try intake.groupName(
        intake.options.groupName ?? text("name") ?? intake.input.stem))
    ownerID = text("ownerId", limit: JsonText.longest)
    otherType = text("type") == "private" ? "private" : nil
  }
}
