import Community

// What `hetang operators` says.
extension OperatorWords {
  public func newcomersAre(_ role: Role) -> String {
    let role = name(of: role)
    return words.say(
      "Whoever is not in this list comes in as \(role).", "不在名单中的人以\(role)身份进入",
      "不在名單中的人以\(role)身份進入")
  }

  public func unknown(_ name: String) -> String {
    words.say(
      "There is no operator \(name). Add one: hetang operators add \(name) --role moderator.",
      "没有运营 \(name)，可添加：hetang operators add \(name) --role moderator",
      "沒有營運 \(name)，可新增：hetang operators add \(name) --role moderator")
  }

  public var noConsents: String {
    words.say("Nothing waits for your consent.", "没有等你复核的操作", "沒有等你複核的操作")
  }

  public func noSuchConsent(_ number: Int64) -> String {
    words.say(
      "No request \(number) waits for you: it was answered, has expired, or is your own.",
      "没有等你复核的申请 \(number)：可能已处理、已过期，或是你自己提出的",
      "沒有等你複核的申請 \(number)：可能已處理、已過期，或是你自己提出的")
  }
}
