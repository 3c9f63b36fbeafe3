import Community

// The cases without their values: a new one does not compile here, and then fails the test of the
// samples until it is said.

extension StageReason {
  enum Kind: CaseIterable {
    case young, moreVoices, steadyVoices, fewerVoices, nobodySpoke, closedByOperator
  }

  var sampled: Kind {
    switch self {
    case .young: .young
    case .moreVoices: .moreVoices
    case .steadyVoices: .steadyVoices
    case .fewerVoices: .fewerVoices
    case .nobodySpoke: .nobodySpoke
    case .closedByOperator: .closedByOperator
    }
  }
}

extension JoinReview.Check.Finding {
  enum Kind: CaseIterable {
    case notYetInGroup, alreadyInGroup, alreadyInSeries, freePlaces, full, referredByMember
    case referrerUnknown, referrerLeft, noReferrer, answered, noAnswer, noGate, paid
    case neverRejected, rejectedBefore, banned
  }

  var sampled: Kind {
    switch self {
    case .notYetInGroup: .notYetInGroup
    case .alreadyInGroup: .alreadyInGroup
    case .alreadyInSeries: .alreadyInSeries
    case .freePlaces: .freePlaces
    case .full: .full
    case .referredByMember: .referredByMember
    case .referrerUnknown: .referrerUnknown
    case .referrerLeft: .referrerLeft
    case .noReferrer: .noReferrer
    case .answered: .answered
    case .noAnswer: .noAnswer
    case .noGate: .noGate
    case .paid: .paid
    case .neverRejected: .neverRejected
    case .rejectedBefore: .rejectedBefore
    case .banned: .banned
    }
  }
}

extension NewsItem {
  enum Kind: CaseIterable {
    case postsMissed, fellSilent, fellToDecline, turnedRed, joinsArrived, wentQuiet, woke
    case cameBack, nearlyFull, spokeFirst, turnedAmber, awarded, imported
  }

  var sampled: Kind {
    switch self {
    case .postsMissed: .postsMissed
    case .fellSilent: .fellSilent
    case .fellToDecline: .fellToDecline
    case .turnedRed: .turnedRed
    case .joinsArrived: .joinsArrived
    case .wentQuiet: .wentQuiet
    case .woke: .woke
    case .cameBack: .cameBack
    case .nearlyFull: .nearlyFull
    case .spokeFirst: .spokeFirst
    case .turnedAmber: .turnedAmber
    case .awarded: .awarded
    case .imported: .imported
    }
  }
}
