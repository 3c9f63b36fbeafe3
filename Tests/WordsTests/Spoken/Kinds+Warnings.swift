import Exchange

// The cases without their values: a new one does not compile here, and then fails the test of the
// samples until it is said.

extension ReadWarning.Reason {
  enum Kind: CaseIterable {
    case noTime, unreadableTime, impossibleTime, noMember, noGroup, noSender, unreadableRow
    case unknownRowKind, unknownKind, unsupportedMessage, unnamedMember, tooLong, notAGroup,
      beforeFirstMessage
    case cutText, cutNames, cutTexts, replacedNul, repairedText, unknownSelf, ambiguousName
    case unreadableRole, unreadableJoinTime, unclosedQuote, fewerFields, moreFields
    case unusedColumns, endedEarly, damaged, groupNameNotUsed, knownInOtherZone
    case knownOtherwise, platformNotUsed
  }

  var sampled: Kind {
    switch self {
    case .noTime: .noTime
    case .unreadableTime: .unreadableTime
    case .impossibleTime: .impossibleTime
    case .noMember: .noMember
    case .noGroup: .noGroup
    case .noSender: .noSender
    case .unreadableRow: .unreadableRow
    case .unknownRowKind: .unknownRowKind
    case .unknownKind: .unknownKind
    case .unsupportedMessage: .unsupportedMessage
    case .unnamedMember: .unnamedMember
    case .tooLong: .tooLong
    case .notAGroup: .notAGroup
    case .beforeFirstMessage: .beforeFirstMessage
    case .cutText: .cutText
    case .cutNames: .cutNames
    case .cutTexts: .cutTexts
    case .replacedNul: .replacedNul
    case .repairedText: .repairedText
    case .unknownSelf: .unknownSelf
    case .ambiguousName: .ambiguousName
    case .unreadableRole: .unreadableRole
    case .unreadableJoinTime: .unreadableJoinTime
    case .unclosedQuote: .unclosedQuote
    case .fewerFields: .fewerFields
    case .moreFields: .moreFields
    case .unusedColumns: .unusedColumns
    case .endedEarly: .endedEarly
    case .damaged: .damaged
    case .groupNameNotUsed: .groupNameNotUsed
    case .knownInOtherZone: .knownInOtherZone
    case .knownOtherwise: .knownOtherwise
    case .platformNotUsed: .platformNotUsed
    }
  }
}
