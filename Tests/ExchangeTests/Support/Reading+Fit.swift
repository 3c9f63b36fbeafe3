import Community

@testable import Exchange

extension Reading {
  /// Whether the entry after the hostile one came through; see `HostileExport`.
  var hasHarmlessPart: Bool {
    if texts.contains("last") { return true }
    return records.contains { record in
      switch record {
      case .roster(let entry, _): entry.account.name == "Tom"
      case .application(let application, _): application.name == "Tom"
      case .event: false
      }
    }
  }

  /// What is longer than a store and its screens reckon with, or holds NUL; cut for display.
  var unfit: [String] {
    let names = records.flatMap(Self.names).filter { $0.utf8.count > Fitting.longestName }
    let long = records.flatMap(Self.texts).filter { $0.utf8.count > Fitting.longestText }
    let nul = records.flatMap { Self.names($0) + Self.texts($0) }.filter { $0.utf8.contains(0) }
    let noted = report.warnings.map { "\($0)" }.filter { $0.utf8.count > 2000 }
    return (names + long + nul + noted).map { Clean.text($0) }
  }

  private static func names(_ record: ChatRecord) -> [String] {
    switch record {
    case .event(let event, let group):
      names(group) + names(event.account) + names(event.by)
        + [event.externalID, event.replyTo].compactMap { $0 }
    case .roster(let entry, let group): names(group) + names(entry.account) + entry.tags
    case .application(let application, let group):
      names(group)
        + [
          application.applicantID, application.name, application.referrer, application.paid,
          application.source,
        ].compactMap { $0 }
    }
  }

  private static func names(_ account: ChatAccount?) -> [String] {
    [account?.name, account?.externalID].compactMap { $0 }
  }

  private static func names(_ group: ChatSource) -> [String] {
    [group.name, group.externalID ?? "", group.platform.rawValue]
  }

  private static func texts(_ record: ChatRecord) -> [String] {
    switch record {
    case .event(let event, _):
      switch event.kind {
      case .message(let text), .notice(let text): [text]
      case .join, .leave, .removal: []
      }
    case .roster: []
    case .application(let application, _): [application.answer].compactMap { $0 }
    }
  }
}

extension ChatEvent {
  /// Who brought or removed the account.
  fileprivate var by: ChatAccount? {
    switch kind {
    case .join(let by), .removal(let by): by
    case .message, .leave, .notice: nil
    }
  }
}
