import Community

/// Which account of a group bears a name, as far as the export tells.
struct NameBook {
  private enum Bearer {
    case one(String)
    case several
  }

  private var bearers: [String: Bearer] = [:]

  /// Learns that the account with that id appeared under that name.
  mutating func learn(_ name: String, id: String) {
    switch bearers[name] {
    case nil: bearers[name] = .one(id)
    case .one(let known) where known != id: bearers[name] = .several
    case .one, .several: break
    }
  }

  func knows(_ name: String) -> Bool { bearers[name] != nil }
  func isAmbiguous(_ name: String) -> Bool {
    if case .several = bearers[name] { return true }
    return false
  }

  /// The account with its id when exactly one bears the name, else with the name only.
  func account(_ name: String) -> ChatAccount {
    if case .one(let id) = bearers[name] { return ChatAccount(externalID: id, name: name) }
    return ChatAccount(name: name)
  }
}
