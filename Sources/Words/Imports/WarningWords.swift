import Exchange

extension ImportWords {
  /// A warning with its place: "line 12: left out: it has no time".
  public func warning(_ warning: ReadWarning) -> String {
    let place = place(warning.place)
    let reason = reason(warning.reason)
    return place.isEmpty ? reason : words.say("\(place): ", "\(place)：", "\(place)：") + reason
  }

  /// Where in the file; empty when it is about the whole of it.
  public func place(_ place: ReadWarning.Place) -> String {
    switch place {
    case .line(let number): words.say("line \(number)", "第 \(number) 行", "第 \(number) 行")
    case .byte(let offset): words.say("byte \(offset)", "第 \(offset) 字节", "第 \(offset) 位元組")
    case .file: ""
    }
  }

  /// What it is about.
  public func reason(_ reason: ReadWarning.Reason) -> String {
    switch reason {
    case .noTime: leftOut("it has no time", "没有时间", "沒有時間")
    case .unreadableTime(let text):
      leftOut(
        "“\(text)” is not a time that is read, such as 2026-03-01 09:05 or 1772326800",
        "“\(text)”不是能识别的时间，可写作 2026-03-01 09:05 或 1772326800",
        "「\(text)」不是能辨識的時間，可寫作 2026-03-01 09:05 或 1772326800")
    case .impossibleTime(let text):
      leftOut(
        "its time, \(text), is in the future or too long ago", "时间 \(text) 在将来或过于久远",
        "時間 \(text) 在將來或過於久遠")
    case .noMember: leftOut("it has no member", "没有成员", "沒有成員")
    case .noGroup:
      leftOut("it has no group; --group names one", "没有群，可用 --group 指定", "沒有群，可用 --group 指定")
    case .noSender: leftOut("it has no sender", "没有发送者", "沒有傳送者")
    case .unreadableRow: leftOut("it cannot be read", "无法读取", "無法讀取")
    case .unknownKind(let kind):
      leftOut("“\(kind)” is no known kind", "未知类型“\(kind)”", "未知類型「\(kind)」")
    case .unknownRowKind(let kind):
      leftOut(
        "“\(kind)” is no kind of row that is known; write message, join, leave, removal or notice",
        "未知类型“\(kind)”，可写 message、join、leave、removal、notice",
        "未知類型「\(kind)」，可寫 message、join、leave、removal、notice")
    case .unsupportedMessage:
      leftOut(
        "the exporting program could not read this message", "导出程序读不了这条消息",
        "匯出程式讀不了這則訊息")
    case .unnamedMember:
      leftOut(
        "the export does not name this member", "导出文件未写明这位成员", "匯出檔未寫明這位成員")
    case .tooLong(let limit):
      leftOut("longer than \(limit) bytes", "超过 \(limit) 字节", "超過 \(limit) 位元組")
    case .notAGroup(let name, let type):
      words.say(
        "chat “\(name)” left out: \(type) is no group", "未导入聊天“\(name)”：\(type) 不是群",
        "未匯入聊天「\(name)」：\(type) 不是群")
    case .beforeFirstMessage:
      leftOut("it stands before the first message", "位于第一条消息之前", "位於第一則訊息之前")
    case .cutText(let limit):
      words.say("cut after \(limit) bytes", "超过 \(limit) 字节的部分已截去", "超過 \(limit) 位元組的部分已截去")
    case .cutNames(let count, let limit):
      words.say(
        "\(words.counted(count, "entry", "entries")) had a name longer than \(limit) bytes, which was cut",
        "\(count) 个名字超过 \(limit) 字节的部分已截去", "\(count) 個名字超過 \(limit) 位元組的部分已截去")
    case .cutTexts(let count, let limit):
      words.say(
        "\(words.counted(count, "text was", "texts were")) longer than \(limit) bytes and cut",
        "\(count) 条文字超过 \(limit) 字节的部分已截去", "\(count) 則文字超過 \(limit) 位元組的部分已截去")
    case .replacedNul(let texts):
      words.say(
        "\(words.counted(texts, "text", "texts")) held NUL characters; each was replaced by �",
        "\(texts) 处文字含有空字符（NUL），已替换为 �", "\(texts) 處文字含有空字元（NUL），已替換為 �")
    case .repairedText(let lines):
      words.say(
        "\(words.counted(lines, "entry was", "entries were")) not UTF-8; the bad bytes were replaced",
        "\(lines) 处不是 UTF-8，坏字节已替换", "\(lines) 處不是 UTF-8，壞位元組已替換")
    case .unknownSelf(let text):
      words.say(
        "taken as a notice: it does not say who “you” is: \(text)",
        "按通知处理：未说明“你”是谁：\(text)", "按通知處理：未說明「你」是誰：\(text)")
    case .ambiguousName(let name):
      words.say(
        "several members are called “\(name)”; kept as a name only",
        "有多位成员叫“\(name)”，只按名字保存", "有多位成員叫「\(name)」，只按名字儲存")
    case .unreadableRole(let role):
      words.say(
        "role “\(role)” is not known; taken as none", "未知角色“\(role)”，按无角色处理",
        "未知角色「\(role)」，按無角色處理")
    case .unreadableJoinTime(let text):
      words.say(
        "“\(text)” is not a time; taken as not known", "“\(text)”不是时间，按未知处理",
        "「\(text)」不是時間，按未知處理")
    case .unclosedQuote:
      leftOut(
        "a quote that opens here is never closed; nothing after it was read",
        "此处的引号没有闭合，之后的内容均未读取", "此處的引號沒有閉合，之後的內容均未讀取")
    case .fewerFields(let expected, let found):
      words.say(
        "\(words.counted(found, "field", "fields")) instead of \(expected); the missing ones are taken as empty",
        "应有 \(expected) 列，只有 \(found) 列，缺少的按空处理",
        "應有 \(expected) 欄，只有 \(found) 欄，缺少的按空處理")
    case .moreFields(let expected, let found):
      words.say(
        "\(found) fields instead of \(expected); the surplus is not used",
        "应有 \(expected) 列，却有 \(found) 列，多出的未用",
        "應有 \(expected) 欄，卻有 \(found) 欄，多出的未用")
    case .unusedColumns(let names):
      words.say(
        "columns not used: \(names.joined(separator: ", "))",
        "未使用的列：\(names.joined(separator: "、"))", "未使用的欄：\(names.joined(separator: "、"))")
    case .endedEarly:
      words.say(
        "the file ends in the middle; everything complete before was read",
        "文件中途结束，之前完整的内容均已读取", "檔案中途結束，之前完整的內容均已讀取")
    case .damaged:
      words.say(
        "the file is damaged; nothing after this was read", "文件已损坏，此后的内容未读取",
        "檔案已損毀，此後的內容未讀取")
    case .groupNameNotUsed:
      words.say(
        "the file names its groups itself; --group was not used for them",
        "文件自带群名，未使用 --group", "檔案自帶群名，未使用 --group")
    case .knownInOtherZone(let known, let read, let messages):
      words.say(
        "\(words.counted(messages, "message is", "messages are")) in the store already, with times read in \(known): read in \(read) they are others, and would count twice. Give the zone in which they were written (--time-zone, first with --dry-run); an import that was read in the wrong one goes with hetang take-back N (its number: hetang imports)",
        "有 \(words.number(messages)) 条消息已按 \(known) 的时间导入过：再按 \(read) 读取会当成另外的消息，重复计数。请用 --time-zone 指明导出时的时区，先加 --dry-run 试读；按错误时区读入的那次导入，可用 hetang take-back N 撤回（编号见 hetang imports）",
        "有 \(words.number(messages)) 則訊息已依 \(known) 的時間匯入過：再依 \(read) 讀取會當成另外的訊息，重複計數。請用 --time-zone 指明匯出時的時區，先加 --dry-run 試讀；依錯誤時區讀入的那次匯入，可用 hetang take-back N 撤回（編號見 hetang imports）"
      )
    case .knownOtherwise(let name, let people):
      words.say(
        "\(words.counted(people, "new person is", "new people are")) in the group already, known by an id where this file has a name, or the other way round (“\(name)”), and would count twice. Name people by the same column in every table of a group: member, member_id or name (docs/formats.md); two that are one are made one with hetang merge",
        "有 \(words.number(people)) 人在群里已有同名的成员（“\(name)”），一处按账号、一处按名称读取，会当成两个人重复计数。同一个群的各个表格，请用同一种列来指明成员：member、member_id 或 name（见 docs/formats.md）；已经成了两个的，可用 hetang merge 合并",
        "有 \(words.number(people)) 人在群裡已有同名的成員（「\(name)」），一處按帳號、一處按名稱讀取，會當成兩個人重複計數。同一個群的各個表格，請用同一種欄來指明成員：member、member_id 或 name（見 docs/formats.md）；已經成了兩個的，可用 hetang merge 合併"
      )
    case .platformNotUsed(let said):
      words.say(
        "the file says itself where its groups live (\(said)); --platform was not used for them",
        "文件已写明群所在的平台（\(said)），未使用 --platform", "檔案已寫明群所在的平台（\(said)），未使用 --platform")
    }
  }

  private func leftOut(
    _ english: String, _ simplified: String, _ traditional: String
  ) -> String {
    words.say("left out: \(english)", "未导入：\(simplified)", "未匯入：\(traditional)")
  }
}
