import Community

extension LogWords {
  /// The state that does not allow a command, as it goes on from "it is".
  public func name(of state: RowState) -> String {
    switch state {
    case .join(let state): words.joins.state(state)
    case .delivery(let state): words.content.name(of: state)
    case .task(let state): name(of: state)
    case .consent(let state): name(of: state)
    case .outbox(let state): name(of: state)
    case .delivers:
      words.say(
        "a post, which is settled with its delivery", "内容投放，随投放一并处理",
        "內容投放，隨投放一併處理")
    case .overtaken: words.say("needed no more", "已不再需要", "已不再需要")
    case .expired: words.say("expired", "已过期", "已過期")
    case .withdrawn: words.say("withdrawn", "已撤下", "已撤下")
    case .notWithdrawn: words.say("not withdrawn", "未撤下", "未撤下")
    case .sent: words.say("sent already", "已发送", "已發送")
    case .acknowledged: words.say("seen already", "已知悉", "已知悉")
    case .notAcknowledged: words.say("open", "未处理", "未處理")
    case .reversed: words.say("reversed already", "已冲正", "已沖正")
    case .isReversal: words.say("a reversal itself", "冲正记录", "沖正記錄")
    case .closed: words.say("closed", "已关闭", "已關閉")
    case .erasurePlanned: words.say("planned to go already", "已安排抹除", "已安排抹除")
    case .erasureNotPlanned: words.say("not planned to go", "未安排抹除", "未安排抹除")
    case .erased: words.say("gone", "已抹除", "已抹除")
    case .untraced:
      words.say(
        "from before it was noted what an import brings", "导入时尚未记录带来了哪些数据",
        "匯入時尚未記錄帶來了哪些資料")
    case .takenBack: words.say("taken back already", "已撤回", "已撤回")
    case .joined: words.say("one with somebody else already", "已与他人合并", "已與他人合併")
    case .apart: words.say("not one with that person", "未与该人合并", "未與該人合併")
    case .samePerson: words.say("the same person", "同一个人", "同一個人")
    case .absent: words.say("not in that group", "不在该群中", "不在該群中")
    case .present: words.say("there without having been taken out", "未曾被移出", "未曾被移出")
    case .banned: words.say("banned already", "已封禁", "已封禁")
    case .notBanned: words.say("not banned", "未封禁", "未封禁")
    case .disabled: words.say("switched off already", "已停用", "已停用")
    case .enabled: words.say("not switched off", "未停用", "未停用")
    }
  }

  private func name(of state: Consent.State) -> String {
    switch state {
    case .open: words.say("open", "未处理", "未處理")
    case .granted: words.say("granted already", "已同意", "已同意")
    case .refused: words.say("refused already", "已拒绝", "已拒絕")
    case .withdrawn: words.say("withdrawn", "已撤下", "已撤下")
    }
  }
}
