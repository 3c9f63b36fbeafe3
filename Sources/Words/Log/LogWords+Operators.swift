import Community

extension LogWords {
  func describe(_ change: OperatorChange) -> String {
    switch change {
    case .role(let role):
      with(
        words.operators.name(of: role),
        words.say(tense("changed a role", toDo: "change a role"), "修改角色", "修改角色"))
    case .disabled(true):
      words.say(
        tense("switched an operator off", toDo: "switch an operator off"), "停用运营", "停用營運")
    case .disabled(false):
      words.say(tense("switched an operator on", toDo: "switch an operator on"), "启用运营", "啟用營運")
    case .unixUser(let user):
      with(user, words.say("set an operator's Unix user", "设置 Unix 用户", "設定 Unix 使用者"))
    case .keyComment(let comment):
      with(comment, words.say("set an operator's key", "设置密钥", "設定金鑰"))
    }
  }

  func describe(_ change: RoleChange, of role: Role) -> String {
    let role = words.operators.name(of: role)
    return switch change {
    case .rights(let rights):
      with(
        words.listed(rights.map(words.operators.name(of:))),
        words.say("set the rights of \(role)", "设置\(role)的权限", "設定\(role)的權限"))
    case .newcomers:
      words.say(
        tense("made newcomers \(role)", toDo: "make newcomers \(role)"), "新来者改为\(role)",
        "新來者改為\(role)")
    }
  }

  func describe(_ answer: ConsentAnswer) -> String {
    switch answer {
    case .grant: words.say("consented", "复核同意", "複核同意")
    case .refuse: words.say("refused consent", "复核拒绝", "複核拒絕")
    case .withdraw: words.say("took back a request for consent", "撤回复核申请", "撤回複核申請")
    }
  }
}
