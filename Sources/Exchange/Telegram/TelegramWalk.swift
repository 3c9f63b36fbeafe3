/// Finds the chats of a file.
final class TelegramWalk {
  /// How the file is laid out.
  enum Layout {
    /// The file is one chat.
    case chat
    /// The file holds the chats of an account.
    case account
  }

  /// Takes the array of messages that comes next.
  typealias Messages = (JsonStream, TelegramHead, Layout) throws -> Void

  private let json: JsonStream
  /// How many chats with messages were met so far.
  private(set) var chat = 0
  /// Of the chats that were met, as far as they are known by now.
  private(set) var heads: [TelegramHead] = []

  init(_ json: JsonStream) { self.json = json }

  func file(_ messages: Messages) throws {
    guard try json.enter("{") else { throw JsonDamage.malformed(byte: json.offset) }
    try members(.chat, messages) { key in
      guard key == "chats" || key == "left_chats", try json.enter("{") else { return false }
      try list(messages)
      return true
    }
  }

  /// `{"about": …, "list": [chat, …]}`, entered.
  private func list(_ messages: Messages) throws {
    while let key = try json.nextKey() {
      guard key == "list", try json.enter("[") else {
        try json.skip()
        continue
      }
      while try json.nextElement() {
        if try json.enter("{") {
          try members(.account, messages) { _ in false }
        } else {
          try json.skip()
        }
      }
    }
  }

  /// The members of a chat, entered.
  private func members(
    _ layout: Layout, _ messages: Messages, other: (String) throws -> Bool
  ) throws {
    var head = TelegramHead()
    var number: Int?
    // What comes after the messages is known even when the file then ends early.
    defer { if let number { heads[number - 1] = head } }
    while let key = try json.nextKey() {
      if try head.take(key, from: json) { continue }
      if key == "messages", try json.peek() == UInt8(ascii: "[") {
        chat += 1
        number = chat
        heads.append(head)
        try messages(json, head, layout)
      } else if try !other(key) {
        try json.skip()
      }
    }
  }
}
