import Community

extension OperatorWords {
  // MARK: Consent

  /// In Today's column of kinds.
  public var consentShort: String { words.say("ask", "复核", "複核") }
  public func asksConsent(_ name: String) -> String {
    words.say("\(name) asks for your consent", "\(name) 请你复核", "\(name) 請你複核")
  }
  /// Who asked for what to be done to whom.
  ///
  /// - Parameter isDone: Whether it has been carried out.
  public func asked(_ consent: Consent, isDone: Bool = false) -> String {
    let deed = (isDone ? words.log : words.log.toDo).describe(consent.command)
    let isNamed = consent.command.namesWhatItIsAbout
    return words.labelled(consent.askedBy, isNamed ? deed : "\(deed) → \(consent.about)")
  }
  public func consentUntil(_ moment: String) -> String {
    words.say(
      "Not done yet; asked until \(moment).", "尚未执行，\(moment) 前可答复", "尚未執行，\(moment) 前可答覆")
  }
  public var consent: String { words.say("consent: it is done at once", "同意（立即执行）", "同意（立即執行）") }
  public var refuseConsent: String { words.say("refuse", "拒绝", "拒絕") }

  // MARK: Dangerous changes

  /// Over the line that takes the name.
  public func typeToConfirm(_ name: String) -> String {
    words.say("To confirm, type: \(name)", "请输入以确认：\(name)", "請輸入以確認：\(name)")
  }
  public var needsSecond: String {
    words.say("A second person has to consent", "需要另一人复核", "需要另一人複核")
  }
  public func canConsent(_ others: [String]) -> String {
    let others = words.listed(others)
    return words.say(
      "\(others) can. A request stands for ten minutes, on their Today.",
      "\(others) 可以复核。申请十分钟内有效，会列在对方的“今日”",
      "\(others) 可以複核。申請十分鐘內有效，會列在對方的「今日」")
  }
  public var askForConsent: String { words.say("ask for consent", "提出复核申请", "提出複核申請") }

  // MARK: Who is here

  /// Other operators who have a console open.
  public func here(_ names: [String]) -> String {
    let names = words.listed(names)
    return words.say("here: \(names)", "在线：\(names)", "線上：\(names)")
  }

  public func newcomer(_ name: String, _ role: Role) -> String {
    let role = self.name(of: role)
    return words.say(
      "You are here as \(role). An owner can add you: hetang operators add \(name) --role moderator",
      "你以\(role)身份进入，主理人可添加你：hetang operators add \(name) --role moderator",
      "你以\(role)身份進入，主理人可新增你：hetang operators add \(name) --role moderator")
  }
}

extension NoticeWords {
  public var consented: String { words.say("Consented; it is done.", "已同意并执行", "已同意並執行") }
  public var askedConsent: String {
    words.say("Asked for; it is done once somebody consents.", "已提出申请，复核同意后执行", "已提出申請，複核同意後執行")
  }
  public var refusedConsent: String { words.say("Refused.", "已拒绝", "已拒絕") }
}

// Why an action cannot be taken now.
extension ActionWords {
  public func lacking(_ role: Role) -> String {
    let role = words.operators.name(of: role)
    return words.say("not for a \(role)", "\(role)身份无此权限", "\(role)身份無此權限")
  }

  public var switchedOff: String { words.say("you were switched off", "你已被停用", "你已被停用") }

  public var readOnly: String { words.say("opened to read only", "以只读方式打开", "以唯讀方式開啟") }

  public func isOnIt(_ name: String) -> String {
    words.say("\(name) is on it", "\(name) 正在处理", "\(name) 正在處理")
  }

  public var confined: String {
    words.say("there is no shell behind this console", "此处没有可返回的 shell", "此處沒有可返回的 shell")
  }
}

extension Command {
  /// Whether the log's words for it have the name already.
  fileprivate var namesWhatItIsAbout: Bool {
    switch self {
    case .addOperator, .restoreBackup: true
    default: false
    }
  }
}
