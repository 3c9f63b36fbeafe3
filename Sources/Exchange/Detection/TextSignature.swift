/// Recognises text exports by the beginnings of their lines.
enum TextSignature {
  /// Lines that are looked at.
  private static let most = 60

  /// - Returns: nil when the lines are of no known program.
  static func judge(_ head: [UInt8]) -> DetectionVerdict? {
    let text = String(decoding: head.prefix(1 << 16), as: UTF8.self)
    let lines = text.split(whereSeparator: \.isNewline).prefix(most).map { String($0) }
    if text.hasPrefix("[LINE]") { return .foreign(.line) }
    if lines.first?.contains("카카오톡 대화") == true || text.hasPrefix("KakaoTalk Chats") {
      return .foreign(.kakaoTalk)
    }
    if text.contains("消息记录（") || text.contains("消息对象:") { return .foreign(.qqText) }
    // The first lines of DiscordChatExporter's text, whose messages look like those of an iPhone.
    if text.hasPrefix("===="), text.contains("\nGuild: ") || text.contains("\r\nGuild: ") {
      return .foreign(.discord)
    }
    let begin = text.prefix(200).trimmed.lowercased()
    if begin.hasPrefix("<!doctype html") || begin.hasPrefix("<html") {
      return .foreign(text.contains("<title>Exported Data</title>") ? .telegramPage : .webPage)
    }
    let heads = lines.filter { WhatsAppHead($0) != nil }.count
    if heads > 0, lines.prefix(5).contains(where: { WhatsAppHead($0) != nil }) {
      return .known(.whatsapp, .lineHeads(matching: heads, of: lines.count))
    }
    if lines.contains(where: isLogLine) { return .foreign(.irc) }
    // WeeChat's logs; a table would begin with the names of its columns.
    if lines.first.map({ isDated($0, before: "\t") }) == true { return .foreign(.irc) }
    if let line = lines.first, isDated(line, before: " ") {
      return .foreign(namesAccount(line) ? .qqText : .weChatMsgText)
    }
    return nil
  }

  /// `2024-06-15 20:34:00 NAME(10001)`: QQ puts the account's number behind the name.
  private static func namesAccount(_ line: String) -> Bool {
    let line = line.trimmed
    guard line.hasSuffix(")"), let open = line.lastIndex(of: "(") else { return false }
    let number = line[line.index(after: open)...].dropLast()
    return number.count >= 5 && number.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// `20:34 < nick> text`, `[20:34] <nick> text`, `--- Log opened`.
  private static func isLogLine(_ line: String) -> Bool {
    if line.hasPrefix("--- Log opened") { return true }
    let bare = line.drop { "[]0123456789-:T ".contains($0) }
    let hasTime = line.prefix(21).contains(":")
    return hasTime && bare.hasPrefix("<") && bare.contains("> ")
  }

  /// `2024-06-15 20:34:00 NAME`.
  private static func isDated(_ line: String, before sign: Character) -> Bool {
    IsoTime(String(line.prefix(19))) != nil && line.dropFirst(19).first == sign
  }
}
