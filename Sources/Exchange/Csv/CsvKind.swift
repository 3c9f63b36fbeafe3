import Community

/// What a row of a table of messages is.
enum CsvKind {
  /// The sender's kind, when the column tells that.
  case message(PersonKind?)
  case join
  case leave
  case removal
  case notice

  /// - Returns: nil for a word that is not known.
  init?(_ word: String) {
    switch word.lowercased() {
    case "", "message", "msg", "text", "消息", "发言", "訊息": self = .message(nil)
    case "person", "human", "member", "成员", "成員": self = .message(.human)
    case "bot", "机器人", "機器人": self = .message(.bot)
    case "staff", "工作人员", "工作人員": self = .message(.staff)
    case "seed", "种子", "種子": self = .message(.seed)
    case "helper", "帮手", "幫手": self = .message(.helper)
    case "join", "joined", "入群", "加入": self = .join
    case "leave", "left", "退群", "退出": self = .leave
    case "removal", "removed", "kick", "kicked", "移出", "踢出": self = .removal
    case "notice", "system", "系统", "系統", "通知": self = .notice
    default: return nil
    }
  }
}

extension MemberRole {
  /// A role as tables spell it; nil for a word that is not known.
  init?(spelled word: String) {
    switch word.lowercased() {
    case "owner", "creator", "群主": self = .owner
    case "admin", "administrator", "moderator", "管理员", "管理員", "管理": self = .admin
    case "member", "成员", "成員", "群员", "普通成员": self = .member
    default: return nil
    }
  }
}
