/// Formats that are recognised so that they can be refused by name; they are not read yet.
public enum ForeignFormat: String, CaseIterable, Codable, Sendable {
  case discord, slack, qqText, qqChatExporter, weChatMsgTable, weChatMsgText, pyWxDump, chatlog
  case weFlow, matrix, zulip, irc, line, kakaoTalk
  /// What Facebook and Instagram give of one's account.
  case meta
  /// Any page for a browser.
  case webPage
  /// What Telegram Desktop writes unless it is asked for JSON.
  case telegramPage
}
