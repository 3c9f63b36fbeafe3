import Community

extension Words {
  /// Who works here and what they may do.
  public var operators: OperatorWords { OperatorWords(words: self) }
}

/// Who works here and what they may do.
public struct OperatorWords: Sendable {
  let words: Words

  public func name(of role: Role) -> String {
    switch role {
    case .owner: words.say("owner", "主理人", "主理人")
    case .moderator: words.say("moderator", "管理", "管理")
    case .helper: words.say("helper", "助手", "助手")
    case .viewer: words.say("viewer", "只读", "唯讀")
    }
  }

  public func name(of right: Right) -> String {
    switch right {
    case .decideJoins: words.say("decide on join requests", "处理入群申请", "處理入群申請")
    case .writePosts: words.say("write and plan posts", "撰写和排期内容", "撰寫和排程內容")
    case .sendPosts: words.say("confirm and skip deliveries", "确认和跳过投放", "確認和跳過投放")
    case .awardPoints: words.say("give and take points", "颁发和扣除积分", "頒發和扣除積分")
    case .handleTasks: words.say("handle tasks", "处理任务", "處理任務")
    case .describePeople: words.say("set kinds, tags and notes", "设置身份、标签和备注", "設定身份、標籤和備註")
    case .manageGroups: words.say("change groups' settings", "修改群设置", "修改群設定")
    case .acknowledgeAlerts: words.say("take note of alerts", "知悉提醒", "知悉提醒")
    case .importExports: words.say("import", "导入", "匯入")
    case .removeMembers:
      words.say("take members out and ban them", "移出和封禁成员", "移出和封禁成員")
    case .eraseGroups: words.say("erase groups' data", "抹除群数据", "抹除群資料")
    case .manageOperators: words.say("manage operators", "管理运营", "管理營運")
    }
  }

  /// A name with its role: "ana (moderator)".
  public func named(_ name: String, _ role: Role) -> String {
    let role = self.name(of: role)
    return words.say("\(name) (\(role))", "\(name)（\(role)）", "\(name)（\(role)）")
  }

  public func denied(_ denial: Denial) -> String {
    let (right, role) = (name(of: denial.right), name(of: denial.role))
    return words.say(
      "You are here as \(role) and may not \(right). An owner can change that: hetang operators.",
      "你的角色是\(role)，无权\(right)。主理人可用 hetang operators 更改",
      "你的角色是\(role)，無權\(right)。主理人可用 hetang operators 更改")
  }

  public func claimed(by name: String) -> String {
    words.say(
      "\(name) has it open; wait until it is let go, or take another one.",
      "\(name) 正在处理，请等对方放开，或先处理其他",
      "\(name) 正在處理，請等對方放開，或先處理其他")
  }

  public func switchedOff(_ name: String) -> String {
    words.say(
      "\(name) is switched off. An owner can change that: hetang operators enable \(name).",
      "\(name) 已停用，主理人可用 hetang operators enable \(name) 启用",
      "\(name) 已停用，主理人可用 hetang operators enable \(name) 啟用")
  }

  public func notYourName(_ name: String) -> String {
    words.say(
      "\(name) is somebody else's name here. Say yours with --as NAME.",
      "\(name) 是别人的名字，请用 --as 名字 说明你是谁", "\(name) 是別人的名字，請用 --as 名字 說明你是誰")
  }

  public func nameTaken(_ name: String) -> String {
    words.say(
      "There is an operator \(name) already: hetang operators role \(name) ROLE.",
      "已有运营 \(name)，请用 hetang operators role \(name) 角色",
      "已有營運 \(name)，請用 hetang operators role \(name) 角色")
  }

  public var noOwnerLeft: String {
    words.say(
      "One owner has to stay who can come in and may manage operators. Make somebody else an owner first.",
      "必须保留一位能进入并能管理运营的主理人，请先指定另一位主理人",
      "必須保留一位能進入並能管理營運的主理人，請先指定另一位主理人")
  }

  public func confirmationNeeded(_ name: String) -> String {
    let word = words.shellWord(name)
    return words.say(
      "To confirm, type the name: \(name) (--confirm \(word) on the command line).",
      "请输入名称以确认：\(name)（命令行用 --confirm \(word)）",
      "請輸入名稱以確認：\(name)（命令列用 --confirm \(word)）")
  }

  public func consentNeeded(_ others: [String]) -> String {
    let others = words.listed(others)
    return words.say(
      "This needs the consent of \(others): ask for it with --ask.",
      "此操作需要 \(others) 复核同意，请用 --ask 提出",
      "此操作需要 \(others) 複核同意，請用 --ask 提出")
  }

  public var consentNotNeeded: String {
    words.say(
      "This needs nobody's consent: leave --ask out.", "此操作无需复核，请去掉 --ask", "此操作無需複核，請去掉 --ask")
  }

  public var ownConsent: String {
    words.say(
      "Nobody answers their own request; a second operator has to.", "不能自己复核自己的申请",
      "不能自己複核自己的申請")
  }
}
