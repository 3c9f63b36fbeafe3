import Community

extension LogWords {
  /// What was done, as a clause without its subject's name, which stands beside it: "approved a
  /// join request: referrer known".
  public func describe(_ command: Command) -> String {
    switch command {
    case .decideJoin(let decision): with(decision.reason, deed(decision.outcome))
    case .createPost(let text): with(text.shortHeading, words.say("wrote a draft", "撰写草稿", "撰寫草稿"))
    case .publishPost(let text, let plans): with(text.shortHeading, planned(plans.count))
    case .changePost(_, _, let change): describe(change)
    case .scheduleDeliveries(_, _, let plans): planned(plans.count)
    case .settleDelivery(_, _, let change): describe(change)
    case .settleOutbox(let settlement): describe(settlement)
    case .award(let award): describe(award)
    case .reverseAward: words.say("took points back", "冲正积分", "沖正積分")
    case .createTask(let fields):
      with(fields.title, words.say("created a task", "新建任务", "新增任務"))
    case .changeTask(_, _, let change): describe(change)
    case .changePerson(_, _, let change): describe(change)
    case .mergePeople: words.say("merged two people into one", "合并为同一人", "合併為同一人")
    case .separatePeople: words.say("separated two people", "取消合并", "取消合併")
    case .removePerson(let removal): describe(removal)
    case .readmitPerson(let removal): describe(readmitted: removal)
    case .changeGroup(_, _, let change): describe(change)
    case .eraseGroup(_, _, let step): describe(step)
    case .takeBackImport:
      words.say(tense("took an import back", toDo: "take an import back"), "撤回导入", "撤回匯入")
    case .acknowledgeAlert: words.say("saw an alert", "知悉提醒", "知悉提醒")
    case .reopenAlert: words.say("put an alert back", "恢复提醒", "恢復提醒")
    case .noteIncident(let fields):
      with(
        fields.words,
        with(words.incidents.name(fields.kind), words.say("noted an incident", "记下一件事", "記下一件事")))
    case .changeIncident(_, _, .withdraw):
      words.say("withdrew an incident", "撤下事件记录", "撤下事件記錄")
    case .changeIncident(_, _, .restore):
      words.say("brought an incident back", "恢复事件记录", "恢復事件記錄")
    case .addOperator(let fields):
      with(
        words.operators.named(fields.name, fields.role),
        words.say(tense("added an operator", toDo: "add an operator"), "添加运营", "新增營運"))
    case .changeOperator(_, _, let change): describe(change)
    case .changeRole(let role, _, let change): describe(change, of: role)
    case .askConsent(let command):
      with(toDo.describe(command), words.say("asked for consent", "申请复核", "申請複核"))
    case .answerConsent(_, _, let answer): describe(answer)
    case .useHealthModel(let version):
      with(
        version ?? words.verdict.ownModel, words.say("chose a health model", "选用健康度模型", "選用健康度模型"))
    case .restoreBackup(let backup):
      with(
        backup.name,
        words.say(
          tense("a backup takes the store's place", toDo: "put a backup in the store's place"),
          "以备份恢复数据", "以備份還原資料"))
    case .batch(let commands): describe(commands)
    }
  }

  /// What was done and how it came about; of an undo what it took back, of a redo what it did again:
  /// "undid #12: approved a join request".
  public func describe(_ entry: AuditEntry) -> String {
    let deed = describe(entry.firstCommand ?? entry.command)
    switch entry.origin {
    case .given: return deed
    case .undo(let id): return with(deed, "\(undid) #\(id.rawValue)")
    case .redo(let id): return with(deed, "\(redid) #\(id.rawValue)")
    }
  }

  var undid: String { words.say("undid", "撤销", "復原") }
  var redid: String { words.say("redid", "重做", "重做") }

  /// Several commands at once: equal ones counted, in the order in which they first stand.
  private func describe(_ commands: [Command]) -> String {
    var order: [String] = []
    var counts: [String: Int] = [:]
    for deed in commands.map(describe) {
      if counts[deed] == nil { order.append(deed) }
      counts[deed, default: 0] += 1
    }
    return order.map { deed in
      let count = counts[deed] ?? 1
      return count == 1 ? deed : "\(deed) ×\(count)"
    }.joined(separator: words.say("; ", "；", "；"))
  }

  private func deed(_ outcome: JoinDecision.Outcome) -> String {
    switch outcome {
    case .approve: words.say("approved a join request", "通过入群申请", "通過入群申請")
    case .reject: words.say("rejected a join request", "拒绝入群申请", "拒絕入群申請")
    case .hold: words.say("held a join request", "暂缓入群申请", "暫緩入群申請")
    case .reopen:
      words.say("put a join request back in the queue", "把入群申请放回待审", "把入群申請放回待審")
    }
  }

  private func planned(_ groups: Int) -> String {
    groups == 1
      ? words.say("planned a post", "排期内容", "排程內容")
      : words.say(
        "planned a post for \(words.number(groups)) groups", "为 \(words.number(groups)) 个群排期内容",
        "為 \(words.number(groups)) 個群排程內容")
  }

  private func describe(_ change: PostChange) -> String {
    switch change {
    case .edit: words.say("edited a post", "修改内容", "修改內容")
    case .withdraw: words.say("withdrew a post", "撤下内容", "撤下內容")
    case .restore: words.say("brought a post back", "恢复内容", "恢復內容")
    }
  }

  private func describe(_ change: DeliveryChange) -> String {
    switch change {
    case .fallDue: words.say("a post came due", "内容到点", "內容到點")
    case .miss: words.say("a post was missed", "内容错过投放时间", "內容錯過投放時間")
    case .confirmSent: words.say("confirmed a post as sent", "确认内容已发送", "確認內容已發送")
    case .skip(let reason):
      with(reason, words.say("skipped a delivery", "跳过一次投放", "跳過一次投放"))
    case .withdraw: words.say("withdrew a delivery", "撤下一次投放", "撤下一次投放")
    case .restore(let state):
      with(words.content.name(of: state), words.say("put a delivery back", "恢复一次投放", "恢復一次投放"))
    }
  }

  private func describe(_ settlement: OutboxSettlement) -> String {
    let deed =
      switch settlement.outcome {
      case .done: words.say("marked as done outside", "标记为已在平台完成", "標記為已在平台完成")
      case .cancel: words.say("marked as not needed outside", "标记为无需在平台完成", "標記為無需在平台完成")
      case .reopen: words.say("marked as still to do outside", "标记为仍待在平台完成", "標記為仍待在平台完成")
      }
    return with(name(of: settlement.kind), deed)
  }

  private func describe(_ award: Award) -> String {
    let amount = abs(award.amount)
    let (points, english) = (words.number(amount), words.counted(amount, "point", "points"))
    let deed =
      award.amount < 0
      ? words.say("took \(english)", "扣除 \(points) 分", "扣除 \(points) 分")
      : words.say("gave \(english)", "颁发 \(points) 分", "頒發 \(points) 分")
    return with(words.points.reason(award.reason), deed)
  }

  private func describe(_ change: TaskChange) -> String {
    switch change {
    case .edit: words.say("edited a task", "修改任务", "修改任務")
    case .finish, .finishAgain: words.say("finished a task", "完成任务", "完成任務")
    case .snooze(.until): words.say("snoozed a task", "推后任务", "延後任務")
    case .snooze(.messages(let more, _)):
      with(words.tasks.snoozed(messages: more), words.say("snoozed a task", "推后任务", "延後任務"))
    case .snooze(nil): words.say("brought a task back now", "让任务立即回到待办", "讓任務立即回到待辦")
    case .withdraw: words.say("withdrew a task", "撤下任务", "撤下任務")
    case .reopen: words.say("reopened a task", "重新打开任务", "重新開啟任務")
    }
  }

  private func describe(_ change: PersonChange) -> String {
    switch change {
    case .kind(let kind): with(words.members.kind(kind), words.say("set the kind", "设置身份", "設定身份"))
    case .tags(let tags):
      tags.isEmpty
        ? words.say("removed all tags", "清除标签", "清除標籤")
        : with(words.listed(tags), words.say("set tags", "设置标签", "設定標籤"))
    case .note(let note):
      note.isEmpty
        ? words.say("removed the note", "清除备注", "清除備註")
        : with(note, words.say("wrote a note", "写备注", "寫備註"))
    case .scorecard(let card):
      with(
        card.map { "\($0.authority) \($0.expressive) \($0.humorous)" },
        card == nil
          ? words.say("took a seed score back", "撤销种子评分", "取消種子評分")
          : words.say("scored a seed candidate", "为种子候选评分", "為種子候選評分"))
    }
  }

  private func describe(_ change: GroupChange) -> String {
    switch change {
    case .name(let name): with(name, words.say("renamed a group", "修改群名称", "修改群名稱"))
    case .kind(let kind):
      with(words.groups.name(kind), words.say("set the group's kind", "设置群类型", "設定群類型"))
    case .capacity(let capacity):
      with(words.number(capacity), words.say("set the capacity", "设置群容量", "設定群容量"))
    case .zone(let zone): with(zone.name, words.say("set the time zone", "设置群时区", "設定群時區"))
    case .series(let series):
      with(
        series ?? words.groups.notSet, words.say("set the series", "设置系列", "設定系列"))
    case .owner(let owner):
      with(
        owner == nil ? words.groups.notSet : nil, words.say("set the owner", "设置群主", "設定群主"))
    case .gate(let gate):
      with(gate ?? words.groups.noGate, words.say("set the gate", "设置门槛", "設定門檻"))
    case .covenant(let covenant):
      with(covenant ?? words.groups.notSet, words.say("set the covenant", "设置群公约", "設定群公約"))
    case .profile(let profile, let reason):
      with(
        reason,
        with(words.lights.name(profile), words.say("set the measure", "设置衡量方式", "設定衡量方式")))
    case .life(let life):
      with(words.lights.name(life), words.say("set the life expected", "设置预期寿命", "設定預期壽命"))
    case .closed(true): words.say("closed a group", "关闭群", "關閉群")
    case .closed(false): words.say("opened a group again", "重新开启群", "重新開啟群")
    }
  }

  /// The deed, with what is to be said about it after a colon.
  func with(_ detail: String?, _ deed: String) -> String {
    guard let detail, !detail.isEmpty else { return deed }
    return words.labelled(deed, detail)
  }
}

extension PostText {
  /// The heading; of a paragraph without a title, its beginning.
  fileprivate var shortHeading: String {
    let heading = heading
    return heading == title || heading.count <= 80 ? heading : "\(heading.prefix(80))…"
  }
}
