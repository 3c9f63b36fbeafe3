import Community

extension LogWords {
  /// Who had to leave, in the log.
  func describe(_ removal: Removal) -> String {
    switch removal.scope {
    case .group:
      with(
        removal.reason,
        words.say(
          tense("took a member out of a group", toDo: "take a member out of a group"), "移出成员",
          "移出成員"))
    case .everywhere:
      with(removal.reason, words.say(tense("banned a person", toDo: "ban a person"), "封禁", "封禁"))
    }
  }

  /// Who may come back.
  func describe(readmitted removal: Removal) -> String {
    switch removal.scope {
    case .group: words.say("took a member back in", "恢复群成员", "恢復群成員")
    case .everywhere: words.say("lifted a ban", "解除封禁", "解除封禁")
    }
  }

  /// A group's data on its way out.
  func describe(_ step: Erasure) -> String {
    switch step {
    case .plan:
      words.say(
        tense("planned to erase a group's data", toDo: "plan to erase a group's data"), "安排抹除群数据",
        "安排抹除群資料")
    case .cancel: words.say("kept a group's data", "取消抹除群数据", "取消抹除群資料")
    case .carryOut:
      words.say(
        tense("a group's data was erased", toDo: "erase a group's data"), "群数据已抹除", "群資料已抹除")
    }
  }
}
