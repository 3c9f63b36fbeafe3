import Exchange

extension ImportWords {
  /// Why a file was taken for what it was taken for, as a clause.
  public func reason(_ reason: DetectionReason) -> String {
    switch reason {
    case .asked: words.say("as --format says", "按 --format 指定", "依 --format 指定")
    case .keys(let keys):
      words.say(
        "a JSON object with \(quoted(keys))", "含有 \(keys.joined(separator: "、")) 的 JSON 对象",
        "含有 \(keys.joined(separator: "、")) 的 JSON 物件")
    case .headerLine(let line):
      words.say("its first line is \(line)", "首行为 \(line)", "首行為 \(line)")
    case .lineHeads(let matching, let total):
      words.say(
        "of the first \(words.counted(total, "line", "lines")), \(matching) with date, time and sender in front",
        "前 \(total) 行中有 \(matching) 行以日期、时间和发言人开头",
        "前 \(total) 行中有 \(matching) 行以日期、時間和發言人開頭")
    case .columns(let columns, let shape):
      words.say(
        "a table of \(title(shape)) with the columns \(columns.joined(separator: ", "))",
        "\(title(shape))表，列：\(columns.joined(separator: "、"))",
        "\(title(shape))表，欄：\(columns.joined(separator: "、"))")
    }
  }

  /// What the rows of a table are.
  public func title(_ shape: TableShape) -> String {
    switch shape {
    case .messages: words.say("messages", "消息", "訊息")
    case .roster: words.say("members", "成员", "成員")
    case .applications: words.say("join requests", "入群申请", "入群申請")
    }
  }

  /// A format that is recognised but not read.
  public func title(_ format: ForeignFormat) -> String {
    switch format {
    case .discord:
      words.say(
        "a DiscordChatExporter export", "DiscordChatExporter 导出的文件",
        "DiscordChatExporter 匯出的檔案")
    case .slack: words.say("a Slack export", "Slack 导出", "Slack 匯出")
    case .qqText:
      words.say(
        "a QQ message record in text form (消息记录)", "QQ 消息记录（文本格式）", "QQ 訊息記錄（文字格式）")
    case .qqChatExporter:
      words.say(
        "a qq-chat-exporter JSON export", "qq-chat-exporter 导出的 JSON",
        "qq-chat-exporter 匯出的 JSON")
    case .weChatMsgTable:
      words.say("a WeChatMsg CSV export (留痕)", "WeChatMsg（留痕）导出的 CSV", "WeChatMsg（留痕）匯出的 CSV")
    case .weChatMsgText:
      words.say("a WeChatMsg text export (留痕)", "WeChatMsg（留痕）导出的文本", "WeChatMsg（留痕）匯出的文字")
    case .pyWxDump: words.say("a PyWxDump export", "PyWxDump 导出", "PyWxDump 匯出")
    case .chatlog: words.say("a chatlog export", "chatlog 导出", "chatlog 匯出")
    case .weFlow: words.say("a WeFlow export", "WeFlow 导出", "WeFlow 匯出")
    case .matrix:
      words.say("an Element (Matrix) export", "Element（Matrix）导出", "Element（Matrix）匯出")
    case .zulip: words.say("a Zulip export", "Zulip 导出", "Zulip 匯出")
    case .irc: words.say("an IRC log", "IRC 日志", "IRC 日誌")
    case .line: words.say("a LINE chat history", "LINE 聊天记录", "LINE 聊天記錄")
    case .kakaoTalk: words.say("a KakaoTalk chat", "KakaoTalk 聊天记录", "KakaoTalk 聊天記錄")
    case .meta:
      words.say(
        "a download from Facebook or Instagram", "Facebook 或 Instagram 的下载数据",
        "Facebook 或 Instagram 的下載資料")
    case .webPage: words.say("an HTML page", "HTML 网页", "HTML 網頁")
    case .telegramPage:
      words.say("Telegram's HTML export", "Telegram 导出的 HTML", "Telegram 匯出的 HTML")
    }
  }

  private func quoted(_ keys: [String]) -> String {
    keys.map { "“\($0)”" }.joined(separator: ", ")
  }
}
