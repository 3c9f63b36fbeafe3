extension ReadWarning: CustomStringConvertible {
  /// In English, such as `line 12: no time`.
  public var description: String {
    switch place {
    case .line(let number): "line \(number): \(reason)"
    case .byte(let offset): "byte \(offset): \(reason)"
    case .file: "\(reason)"
    }
  }
}

extension ReadWarning.Reason: CustomStringConvertible {
  /// In English.
  public var description: String {
    switch self {
    case .noTime: "left out: it has no time"
    case .unreadableTime(let text): "left out: “\(text)” is not a time"
    case .noMember: "left out: it has no member"
    case .noGroup: "left out: it has no group; --group names one"
    case .noSender: "left out: it has no sender"
    case .unreadableRow: "left out: it cannot be read"
    case .unknownKind(let kind): "left out: “\(kind)” is no known kind"
    case .unsupportedMessage: "left out: the exporting program could not read this message"
    case .unnamedMember: "left out: the export does not name this member"
    case .tooLong(let limit): "left out: longer than \(limit) bytes"
    case .notAGroup(let name, let type): "chat “\(name)” left out: \(type) is no group"
    case .beforeFirstMessage: "left out: it stands before the first message"
    case .cutText(let limit): "cut after \(limit) bytes"
    case .repairedText(let lines): "\(lines) lines were not UTF-8; the bad bytes were replaced"
    case .unknownSelf(let text): "taken as a notice: it does not say who “you” is: \(text)"
    case .ambiguousName(let name): "several members are called “\(name)”; kept as a name only"
    case .unreadableRole(let role): "role “\(role)” is not known; taken as none"
    case .unreadableJoinTime(let text): "“\(text)” is not a time; taken as not known"
    case .unclosedQuote: "a quote that opens here is never closed"
    case .fewerFields(let expected, let found):
      "\(found) fields instead of \(expected); the missing ones are taken as empty"
    case .moreFields(let expected, let found):
      "\(found) fields instead of \(expected); the surplus is not used"
    case .endedEarly: "the file ends in the middle; everything complete before was read"
    case .damaged: "the file is damaged; nothing after this was read"
    case .groupNameNotUsed: "the file names its groups itself; --group was not used for them"
    }
  }
}
