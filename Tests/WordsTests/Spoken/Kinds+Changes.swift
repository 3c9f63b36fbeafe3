import Community

// The cases without their values: a new one does not compile here, and then fails the test of the
// samples until it is said.

extension PostChange {
  enum Kind: CaseIterable {
    case edit, withdraw, restore
  }

  var sampled: Kind {
    switch self {
    case .edit: .edit
    case .withdraw: .withdraw
    case .restore: .restore
    }
  }
}

extension DeliveryChange {
  enum Kind: CaseIterable {
    case fallDue, miss, confirmSent, skip, withdraw, restore
  }

  var sampled: Kind {
    switch self {
    case .fallDue: .fallDue
    case .miss: .miss
    case .confirmSent: .confirmSent
    case .skip: .skip
    case .withdraw: .withdraw
    case .restore: .restore
    }
  }
}

extension TaskChange {
  enum Kind: CaseIterable {
    case edit, finish, snooze, withdraw, reopen, finishAgain
  }

  var sampled: Kind {
    switch self {
    case .edit: .edit
    case .finish: .finish
    case .snooze: .snooze
    case .withdraw: .withdraw
    case .reopen: .reopen
    case .finishAgain: .finishAgain
    }
  }
}

extension PersonChange {
  enum Kind: CaseIterable {
    case kind, tags, note, scorecard
  }

  var sampled: Kind {
    switch self {
    case .kind: .kind
    case .tags: .tags
    case .note: .note
    case .scorecard: .scorecard
    }
  }
}

extension GroupChange {
  enum Kind: CaseIterable {
    case name, kind, capacity, zone, series, owner, gate, covenant, profile, life, closed
  }

  var sampled: Kind {
    switch self {
    case .name: .name
    case .kind: .kind
    case .capacity: .capacity
    case .zone: .zone
    case .series: .series
    case .owner: .owner
    case .gate: .gate
    case .covenant: .covenant
    case .profile: .profile
    case .life: .life
    case .closed: .closed
    }
  }
}

extension OperatorChange {
  enum Kind: CaseIterable {
    case role, disabled, unixUser, keyComment
  }

  var sampled: Kind {
    switch self {
    case .role: .role
    case .disabled: .disabled
    case .unixUser: .unixUser
    case .keyComment: .keyComment
    }
  }
}
