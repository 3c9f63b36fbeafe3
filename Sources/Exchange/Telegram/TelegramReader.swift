import Community

/// Reads Telegram Desktop's `result.json`: one chat, or a whole account.
struct TelegramReader {
  private let intake: Intake

  init(_ intake: Intake) { self.intake = intake }

  func read() throws {
    let window = try intake.window()
    let json = JsonStream(window)
    let walk = TelegramWalk(json)
    var heads = TelegramHeads(intake.input)
    var isAccount = false
    do {
      try walk.file { json, head, layout in
        if layout == .account { isAccount = true }
        // Another program may have sorted the keys, so that the messages come before the name.
        let head = try head.isComplete ? head : heads.head(number: walk.chat, or: head)
        try read(json, head, layout)
      }
    } catch let damage as JsonDamage {
      intake.truncate(damage)
    }
    if window.endedEarly { intake.truncate(.byte(window.offset), .endedEarly) }
    intake.noteRepaired(json.brokenValues)
    if isAccount, intake.options.groupName != nil { intake.warn(.file, .groupNameNotUsed) }
  }

  private func read(
    _ json: JsonStream, _ head: TelegramHead, _ layout: TelegramWalk.Layout
  ) throws {
    if !head.isGroup {
      let name = head.name ?? head.id ?? "?"
      intake.skip(
        .byte(json.offset), .notAGroup(name: Clean.text(name), type: Clean.text(head.type ?? "?")))
      return try json.skip()
    }
    let asked = layout == .chat ? intake.options.groupName : nil
    let (stem, number) = (intake.input.stem, head.id.map { "Telegram \($0)" })
    let name = asked ?? head.name ?? (layout == .chat ? stem ?? number : number ?? stem)
    let group = ChatSource(
      platform: intake.platform(.telegram), externalID: head.id, name: try intake.groupName(name))
    var chat = TelegramChat(group, intake)
    do {
      try chat.read(json)
    } catch let damage as JsonDamage {
      try chat.finish()
      throw damage
    }
    try chat.finish()
  }
}
