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
    case "", "message", "msg", "消息", "发言", "發言", "訊息": self = .message(nil)
    case let word where Self.contents.contains(word): self = .message(nil)
    case "person", "human", "member", "成员", "成員": self = .message(.human)
    case "bot", "机器人", "機器人": self = .message(.bot)
    case "staff", "工作人员", "工作人員": self = .message(.staff)
    case "seed", "种子", "種子": self = .message(.seed)
    case "helper", "帮手", "幫手": self = .message(.helper)
    case "join", "joined", "入群", "加入": self = .join
    case "leave", "left", "退群", "退出": self = .leave
    case "removal", "removed", "kick", "kicked", "移出", "踢出": self = .removal
    case "notice", "system", "系统", "系統", "系统消息", "系统提示", "系統訊息", "通知": self = .notice
    default: return nil
    }
  }

  /// What a message was, as programs tell it that write tables of WeChat and QQ.
  private static let contents: Set<String> = [
    "text", "image", "picture", "photo", "voice", "audio", "video", "sticker", "emoji", "file",
    "link",
    "location", "文本", "文字", "图片", "圖片", "语音", "語音", "视频", "影片", "表情", "表情包", "动画表情", "贴图",
    "貼圖", "文件", "檔案", "链接", "連結", "位置", "引用", "回复", "回覆", "小程序", "红包", "紅包", "转账", "名片",
    "聊天记录", "合并转发", "卡片",
  ]
}

extension MemberRole {
  /// A role as tables spell it; nil for a word that is not known.
  init?(spelled word: String) {
    switch word.lowercased() {
    case "owner", "creator", "群主": self = .owner
    case "admin", "administrator", "moderator", "管理员", "管理員", "管理": self = .admin
    case "member", "成员", "成員", "群员", "群員", "普通成员", "普通成員": self = .member
    default: return nil
    }
  }
}
