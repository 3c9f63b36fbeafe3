/// Formats that are recognised so that they can be refused by name; they are not read yet.
public enum ForeignFormat: String, CaseIterable, Codable, Sendable {
  case discord, slack, qqText, qqChatExporter, weChatMsgTable, weChatMsgText, pyWxDump, chatlog
  case weFlow, matrix, zulip, irc

  /// What it is, for people.
  public var title: String {
    switch self {
    case .discord: "a DiscordChatExporter JSON export"
    case .slack: "a Slack export"
    case .qqText: "a QQ message record in text form (消息记录)"
    case .qqChatExporter: "a qq-chat-exporter JSON export"
    case .weChatMsgTable: "a WeChatMsg CSV export (留痕)"
    case .weChatMsgText: "a WeChatMsg text export (留痕)"
    case .pyWxDump: "a PyWxDump export"
    case .chatlog: "a chatlog export"
    case .weFlow: "a WeFlow export"
    case .matrix: "an Element (Matrix) export"
    case .zulip: "a Zulip export"
    case .irc: "an IRC log"
    }
  }

  /// What to do instead, in English.
  public var hint: String {
    "Bring it over as ChatLab JSON, or as CSV with the columns group, member, timestamp "
      + "and, if you have them, kind, text, id, reply_to."
  }
}
