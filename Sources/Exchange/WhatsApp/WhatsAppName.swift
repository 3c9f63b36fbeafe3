import Foundation

/// What a file's name tells about its group.
enum WhatsAppName {
  /// What stands before and after the group's name.
  private static let frames: [(before: String, after: String)] = [
    ("WhatsApp Chat with ", ""), ("WhatsApp Chat - ", ""), ("WhatsApp Chat mit ", ""),
    ("WhatsApp-Chat mit ", ""), ("Chat de WhatsApp con ", ""), ("Chat WhatsApp con ", ""),
    ("Discussion WhatsApp avec ", ""), ("Conversa do WhatsApp com ", ""), ("Чат WhatsApp с ", ""),
    ("与", "的 WhatsApp 聊天"), ("与", "的WhatsApp聊天"), ("與", "的WhatsApp對話"),
    ("與", "的 WhatsApp 對話"), ("與", "的 WhatsApp 聊天"),
  ]

  /// The group's name by the file's; iOS names every file `_chat.txt`, then the folder tells.
  static func group(of input: ExportInput) -> String {
    let stem = withoutCopyNumber(input.stem)
    if stem == "_chat" {
      // Also where the path says nothing of the folder, or goes up: `_chat.txt`, `../_chat.txt`.
      let file = URL(fileURLWithPath: input.path).standardizedFileURL
      let folder = file.deletingLastPathComponent().lastPathComponent.replacing("/", with: "")
      return framed(withoutCopyNumber(folder)) ?? (folder.isEmpty ? stem : folder)
    }
    return framed(stem) ?? stem
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
