/// What a column of a table holds.
enum CsvColumn: String, CaseIterable {
  case platform, group, groupID, member, memberID, name, time, kind, text, id, replyTo
  case joined, role, tags, applicant, applicantID, answer, referrer, paid, source

  /// The column that a header names; nil when it is none that is used.
  static func named(_ header: String) -> CsvColumn? { bySpelling[normal(header)] }

  /// Lower case, without spaces, joining signs, and signs that nobody sees.
  private static func normal(_ header: String) -> String {
    let kept = header.lowercased().unicodeScalars.filter {
      !$0.properties.isWhitespace && !Marks.isInvisible($0) && $0 != "_" && $0 != "-"
    }
    return String(String.UnicodeScalarView(kept))
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
    case .groupID: ["group id", "room id", "chat id", "群id", "群号", "群號", "群聊id"]
    case .member:
      [
        "member", "user", "sender", "author", "成员", "成員", "发送者", "發送者", "发送人", "發送人", "发言人", "發言人",
        "发言者", "用户", "用戶", "傳送者",
      ]
    case .memberID:
      [
        "member id", "user id", "sender id", "author id", "成员id", "成員id", "用户id", "用戶id", "发送者id",
        "账号", "帐号", "帳號", "账号id", "帳號id", "微信号", "微信號", "微信id", "wxid", "openid", "qq", "qq号",
        "qq號", "成员编号", "成員編號",
      ]
    case .name:
      [
        "name", "member name", "nickname", "display name", "名称", "名稱", "昵称", "暱稱", "群昵称", "群暱稱",
        "成员昵称", "发送者昵称", "姓名", "名字", "群名片", "微信名", "微信昵称", "微信暱稱",
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
    case .joined:
      ["joined", "joined at", "join date", "join time"]
        + ["入群", "进群", "進群", "加群", "加入"].flatMap { verb in
          ["时间", "時間", "日期"].map { verb + $0 }
        }
    case .role: ["role", "角色", "群角色", "群内角色", "群內角色", "身份", "群身份", "职务", "職務", "权限", "權限"]
    case .tags: ["tags", "tag", "labels", "标签", "標籤"]
    case .applicant: ["applicant", "申请人", "申請人", "申请者", "申請者"]
    case .applicantID:
      ["applicant id", "申请人id", "申請人id", "申请者id", "申請者id", "申请人账号", "申請人帳號"]
    case .answer:
      [
        "answer", "答案", "回答", "验证信息", "验证消息", "驗證訊息", "驗證資訊", "申请理由", "申請理由", "申请信息",
        "申请消息", "申請訊息", "附言",
      ]
    case .referrer: ["referrer", "referred by", "inviter", "推荐人", "推薦人", "邀请人", "邀請人"]
    case .paid:
      [
        "paid", "payment", "fee", "付费", "付費", "已付费", "已付費", "是否付费", "是否付費", "支付", "缴费", "繳費",
        "已缴费", "已繳費", "是否缴费", "是否繳費",
      ]
    case .source: ["source", "来源", "來源", "渠道"]
    }
  }
}
