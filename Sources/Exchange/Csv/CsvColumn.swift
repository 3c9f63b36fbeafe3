/// What a column of a table holds.
enum CsvColumn: String, CaseIterable {
  case platform, group, groupID, member, memberID, name, time, kind, text, id, replyTo
  case joined, role, tags, applicant, answer, referrer, paid, source

  /// The column that a header names; nil when it is none that is used.
  static func named(_ header: String) -> CsvColumn? { bySpelling[normal(header)] }

  /// Lower case, without spaces and joining signs.
  private static func normal(_ header: String) -> String {
    String(header.lowercased().filter { !$0.isWhitespace && $0 != "_" && $0 != "-" })
  }

  private static let bySpelling: [String: CsvColumn] = {
    var table: [String: CsvColumn] = [:]
    for column in CsvColumn.allCases {
      for spelling in column.spellings { table[normal(spelling)] = column }
    }
    return table
  }()

  private var spellings: [String] {
    switch self {
    case .platform: ["platform", "平台"]
    case .group:
      [
        "group", "group name", "group chat", "room", "room name", "chat", "chat name", "channel",
        "channel name", "群", "群名", "群名称", "群名稱", "群聊", "群聊名", "群聊名称", "群聊名稱",
        "群组", "群組", "群组名称", "群組名稱", "聊天", "会话", "會話",
      ]
    case .groupID: ["group id", "room id", "chat id", "群id", "群号", "群號"]
    case .member:
      [
        "member", "user", "sender", "author", "成员", "成員", "发送者", "發送者", "发送人", "發送人", "发言人", "發言人",
        "发言者", "用户", "用戶", "傳送者",
      ]
    case .memberID:
      [
        "member id", "user id", "sender id", "author id", "成员id", "成員id", "用户id", "发送者id", "账号",
        "帳號", "微信号", "qq号",
      ]
    case .name:
      [
        "name", "member name", "nickname", "display name", "名称", "名稱", "昵称", "暱稱", "群昵称", "群暱稱",
        "成员昵称", "发送者昵称", "姓名", "名字",
      ]
    case .time:
      [
        "time", "timestamp", "timestamp unix", "date", "datetime", "created at", "sent at",
        "message time", "时间", "時間", "日期", "日期时间", "日期時間", "时间戳", "時間戳", "发送时间", "發送時間",
        "傳送時間", "发言时间", "發言時間", "消息时间", "申请时间", "申請時間",
      ]
    case .kind: ["kind", "type", "event", "类型", "類型", "种类"]
    case .text:
      [
        "text", "message", "content", "body", "内容", "內容", "消息", "消息内容", "聊天内容", "发言内容", "訊息",
        "訊息內容",
      ]
    case .id: ["id", "message id", "msg id", "消息id", "编号", "編號"]
    case .replyTo: ["reply to", "reply to id", "reply to message id", "回复", "回復", "回复id"]
    case .joined: ["joined", "joined at", "join date", "join time", "入群时间", "入群時間", "加入时间"]
    case .role: ["role", "角色", "身份", "职务"]
    case .tags: ["tags", "tag", "labels", "标签", "標籤"]
    case .applicant: ["applicant", "applicant id", "申请人", "申請人", "申请人id", "申请者"]
    case .answer: ["answer", "答案", "回答", "验证信息", "驗證訊息", "申请理由"]
    case .referrer: ["referrer", "referred by", "inviter", "推荐人", "推薦人", "邀请人", "邀請人"]
    case .paid: ["paid", "payment", "fee", "付费", "付費", "已付费", "已付費", "支付", "缴费"]
    case .source: ["source", "来源", "來源", "渠道"]
    }
  }
}
