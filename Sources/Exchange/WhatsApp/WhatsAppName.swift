/// What a file's name tells about its group.
enum WhatsAppName {
  /// How an iPhone calls every export.
  static let ofPhone = "_chat.txt"

  /// What stands before and after the group's name.
  private static let frames: [(before: String, after: String)] = [
    ("WhatsApp Chat with ", ""), ("WhatsApp Chat - ", ""), ("WhatsApp Chat mit ", ""),
    ("WhatsApp-Chat mit ", ""), ("Chat de WhatsApp con ", ""), ("Chat WhatsApp con ", ""),
    ("Discussion WhatsApp avec ", ""), ("Conversa do WhatsApp com ", ""), ("Чат WhatsApp с ", ""),
    ("与", "的 WhatsApp 聊天"), ("与", "的WhatsApp聊天"), ("與", "的WhatsApp對話"),
    ("與", "的 WhatsApp 對話"), ("與", "的 WhatsApp 聊天"),
  ]

  /// The group's name by the file's; iOS names every file `_chat.txt`, then the folder or the archive
  /// tells.
  /// - Returns: nil where neither has a name, as with a pipe.
  static func group(of input: ExportInput) -> String? {
    guard let stem = input.stem.map(withoutCopyNumber) else { return nil }
    guard stem == "_chat" else { return framed(stem) ?? stem }
    return input.folder.map { framed(withoutCopyNumber($0)) ?? $0 }
  }

  /// Whether an Android names an export so.
  static func isFramed(_ name: String) -> Bool {
    name.hasSuffix(".txt") && framed(withoutCopyNumber(String(name.dropLast(4)))) != nil
  }

  private static func framed(_ name: String) -> String? {
    for frame in frames where name.hasPrefix(frame.before) && name.hasSuffix(frame.after) {
      let inner = name.dropFirst(frame.before.count).dropLast(frame.after.count).trimmed
      if !inner.isEmpty { return inner }
    }
    return nil
  }

  /// A browser adds ` (1)` to a file that it saves again.
  private static func withoutCopyNumber(_ stem: String) -> String {
    guard stem.hasSuffix(")"), let open = stem.lastIndex(of: "("), open > stem.startIndex else {
      return stem
    }
    let number = stem[stem.index(after: open)...].dropLast()
    guard !number.isEmpty, number.allSatisfy(\.isNumber) else { return stem }
    return stem[..<open].trimmed
  }
}
