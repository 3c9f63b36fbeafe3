/// Recognises JSON exports by the names of their members.
enum JsonSignature {
  /// - Returns: nil when the contents are not JSON, or of no known program.
  static func judge(_ head: [UInt8]) -> DetectionVerdict? {
    let text = String(decoding: head.prefix(4096), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).map(\.trimmed)
    let line = lines.first { !$0.isEmpty && !$0.hasPrefix("#") } ?? ""
    if line.hasPrefix("{"), ["header", "member", "message"].contains(type(of: line)) {
      return .known(.chatlabLines, .headerLine("“_type”: “\(type(of: line))”"))
    }
    let outline = JsonOutline(head)
    return outline.isArray ? array(outline) : object(outline)
  }

  private static func type(of line: String) -> String {
    // A long line is cut; its beginning is enough.
    JsonValue(line)["_type"]?.string(limit: JsonText.longestName) ?? ""
  }

  private static func object(_ outline: JsonOutline) -> DetectionVerdict? {
    func has(_ keys: String...) -> Bool { keys.allSatisfy(outline.keys.contains) }
    if has("chatlab") { return .known(.chatlab, .keys(["chatlab"])) }
    if has("guild", "channel") { return .foreign(.discord) }
    if has("metadata", "chatInfo") { return .foreign(.qqChatExporter) }
    if has("weflow") { return .foreign(.weFlow) }
    if has("room_name", "exported_by") || has("room_name", "room_creator") {
      return .foreign(.matrix)
    }
    if has("participants"), outline.elementKeys.isSuperset(of: ["sender_name", "timestamp_ms"]) {
      return .foreign(.meta)
    }
    if has("channel_id", "messages"), outline.elementKeys.contains("ts") { return .foreign(.slack) }
    if has("zerver_message") || has("zerver_userprofile") { return .foreign(.zulip) }
    return telegram(outline)
  }

  private static func telegram(_ outline: JsonOutline) -> DetectionVerdict? {
    let account = ["chats", "left_chats", "personal_information", "contacts", "sessions"]
    let seen = account.filter(outline.keys.contains)
    if outline.keys.contains("chats") || outline.keys.contains("left_chats") || seen.count >= 2 {
      return .known(.telegram, .keys(seen))
    }
    guard outline.keys.contains("messages") else { return nil }
    let head = ["name", "type", "id"].filter(outline.keys.contains)
    let message = ["date_unixtime", "from_id", "actor_id", "text_entities", "from"]
    let inside = message.filter(outline.elementKeys.contains)
    if head.count >= 2 || !inside.isEmpty {
      return .known(.telegram, .keys(["messages"] + head + inside.prefix(2)))
    }
    return nil
  }

  private static func array(_ outline: JsonOutline) -> DetectionVerdict? {
    func has(_ keys: String...) -> Bool { keys.allSatisfy(outline.elementKeys.contains) }
    if has("MsgSvrID") { return .foreign(.pyWxDump) }
    if has("talkerName", "sender") { return .foreign(.chatlog) }
    if has("type", "ts") || has("team_id", "profile") { return .foreign(.slack) }
    if has("room_id", "event_id") || has("origin_server_ts", "sender") { return .foreign(.matrix) }
    if has("sender_full_name", "content") { return .foreign(.zulip) }
    return nil
  }
}
