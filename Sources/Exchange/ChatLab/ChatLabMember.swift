import Community

/// A member of a ChatLab file.
struct ChatLabMember {
  /// Nil when it has no id.
  let account: ChatAccount?
  /// Every name under which it may appear in system lines.
  let names: [String]
  let role: MemberRole?

  init(_ value: JsonValue) {
    func text(_ name: String, limit: Int = JsonText.longestName) -> String? {
      let text = value[name]?.stringOrNumber(limit: limit)
      return text?.isEmpty == false ? text : nil
    }
    let shown = [text("groupNickname"), text("accountName")].compactMap { $0 }
    var aliases: [String] = []
    value["aliases"]?.elements { alias in
      if let alias = alias.string(limit: JsonText.longestName) { aliases.append(alias) }
    }
    names = shown + aliases
    account = text("platformId", limit: JsonText.longest).map {
      ChatAccount(externalID: $0, name: shown.first ?? $0)
    }
    var roles: Set<String> = []
    value["roles"]?.elements { role in
      if let id = role["id"]?.string(limit: JsonText.longestName) { roles.insert(id) }
    }
    role = roles.contains("owner") ? .owner : roles.contains("admin") ? .admin : nil
  }
}
