import Community
import Store

extension Words {
  /// Join requests: their states, checks and decisions.
  public var joins: JoinWords { JoinWords(words: self) }
}

/// Join requests: their states, checks and decisions.
public struct JoinWords: Sendable {
  let words: Words

  /// Where this is, in the line of crumbs.
  public var title: String { words.say("Join requests", "入群申请", "入群申請") }

  public func state(_ state: JoinState) -> String {
    switch state {
    case .pending: words.say("pending", "待处理", "待處理")
    case .held: words.say("held", "暂缓", "暫緩")
    case .approved: words.say("approved", "已通过", "已通過")
    case .joined: words.say("joined", "已入群", "已入群")
    case .rejected: words.say("rejected", "已拒绝", "已拒絕")
    case .withdrawn: words.say("withdrawn", "已撤回", "已撤回")
    }
  }

  public func scope(_ scope: JoinQuery.Scope) -> String {
    switch scope {
    case .open: words.say("waiting", "待审", "待審")
    case .decided: words.say("decided", "已处理", "已處理")
    case .all: words.say("all requests", "全部申请", "全部申請")
    }
  }

  /// What the list says when it has no rows.
  public func none(_ scope: JoinQuery.Scope) -> String {
    switch scope {
    case .open: words.say("Nobody waits to be let in.", "没有人在等待入群。", "沒有人在等待入群。")
    case .decided: words.say("Nothing has been decided yet.", "还没有处理过的申请。", "還沒有處理過的申請。")
    case .all: words.say("No requests yet.", "还没有入群申请。", "還沒有入群申請。")
    }
  }
  public var noMatch: String {
    words.say("No request has all these words.", "没有符合筛选的申请。", "沒有符合篩選的申請。")
  }

  // MARK: Columns and labels

  public var name: String { words.say("name", "姓名", "姓名") }
  public var group: String { words.say("group", "群", "群") }
  public var stateTitle: String { words.say("state", "状态", "狀態") }
  public var waits: String { words.say("waits", "等待", "等待") }
  public var when: String { words.say("when", "时间", "時間") }
  public var answer: String { words.say("answer", "答复", "答覆") }
  /// Over the words themselves, beside the column of the check on them.
  public var answerText: String { words.say("answer", "答复内容", "答覆內容") }
  public var decision: String { words.say("decision", "处理", "處理") }
  public var asked: String { words.say("asked", "申请时间", "申請時間") }
  public var account: String { words.say("account", "账号", "帳號") }
  public var source: String { words.say("from", "来源", "來源") }
  public var referrer: String { words.say("referrer", "引荐人", "引薦人") }
  public var gate: String { words.say("gate", "门槛", "門檻") }
  public var paid: String { words.say("paid", "付费", "付費") }
  public var checks: String { words.say("Checks", "审核", "審核") }
  public var earlier: String { words.say("Earlier requests", "以往申请", "以往申請") }
  public var notFound: String {
    words.say("This request is no longer there.", "这条申请已不存在。", "這筆申請已不存在。")
  }

  /// How long someone has waited, after the moment at which they asked.
  public func waiting(_ ago: String) -> String {
    words.say("waits \(ago)", "已等 \(ago)", "已等 \(ago)")
  }

  /// Who decided, and why.
  public func decided(_ state: JoinState, by name: String?, reason: String?) -> String {
    let state = self.state(state)
    let who = name.map { words.say("\(state) by \($0)", "\($0) \(state)", "\($0) \(state)") }
    guard let reason, !reason.isEmpty else { return who ?? state }
    return words.labelled(who ?? state, reason)
  }

  /// S3: the core group never lets anyone in blindly.
  public var coreNeedsReason: String {
    words.say(
      "Core group: letting someone in always needs a reason", "核心群：准入必须写明理由",
      "核心群：准入必須寫明理由")
  }
}
