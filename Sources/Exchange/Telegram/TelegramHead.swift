/// What stands before a chat's messages.
struct TelegramHead {
  var name: String?
  var type: String?
  var id: String?

  var isComplete: Bool { type != nil && id != nil }

  /// Chats with one other, with a bot or with oneself are no groups.
  var isGroup: Bool {
    switch type {
    case "saved_messages", "replies", "verification_codes", "personal_chat", "bot_chat": false
    default: true
    }
  }

  /// Takes the next value when the key belongs to the head.
  mutating func take(_ key: String, from json: JsonStream) throws -> Bool {
    switch key {
    case "name": name = try json.capture()?.string(limit: JsonText.longestName)
    case "type": type = try json.capture()?.string(limit: JsonText.longestName)
    case "id": id = try json.capture()?.stringOrNumber()
    default: return false
    }
    return true
  }
}

/// The heads of all chats of a file, gathered in a pass of their own when first asked for.
struct TelegramHeads {
  private let input: ExportInput
  private var heads: [TelegramHead]?

  init(_ input: ExportInput) { self.input = input }

  /// - Parameter number: of the chat, counted from 1.
  mutating func head(number: Int, or partial: TelegramHead) throws -> TelegramHead {
    let all = try heads ?? gather()
    heads = all
    return number <= all.count ? all[number - 1] : partial
  }

  private func gather() throws -> [TelegramHead] {
    let walk = TelegramWalk(JsonStream(ByteWindow(try input.open(), path: input.path)))
    do {
      try walk.file { json, _, _ in try json.skip() }
    } catch is JsonDamage {
      // The reading pass reports it.
    }
    return walk.heads
  }
}
