import Community

extension SampleCommunity {
  /// The join requests of one group of the plan.
  func applications(toGroup index: Int, _ body: (ChatRecord) throws -> Void) rethrows {
    let source = source(ofGroup: index)
    for application in plan.groups[index].applications {
      try body(.application(self.application(application, toGroup: index), in: source))
    }
  }

  /// Joins of those applicants whom operators let in: what a later export tells, after the
  /// decisions.
  public func arrivals(_ body: (ChatRecord) throws -> Void) rethrows {
    for index in plan.groups.indices {
      for (number, application) in plan.groups[index].applications.enumerated() {
        guard case .joined = application.fate else { continue }
        let event = ChatEvent(
          kind: .join(by: nil), account: applicant(application, toGroup: index),
          at: decided(application) + 2 * 3600, externalID: "arrival-\(number)")
        try body(.event(event, in: source(ofGroup: index)))
      }
    }
  }

  /// The request as an export would tell it.
  func application(
    _ application: SampleApplication, toGroup index: Int
  ) -> JoinApplication {
    let account = applicant(application, toGroup: index)
    let referrer: String? =
      switch application.referrer {
      case .member(let place): ordinary(place, ofGroup: index).name
      case .unknown(let name): name
      case nil: nil
      }
    return JoinApplication(
      applicantID: account.externalID, name: account.name, at: requested(application),
      answer: application.answer, referrer: referrer, paid: application.paid,
      source: application.source)
  }

  /// When it was made, and when operators decide about it if they do.
  func requested(_ application: SampleApplication) -> Instant {
    now - Int64(application.hoursAgo) * 3600
  }

  func decided(_ application: SampleApplication) -> Instant {
    now - Int64(application.hoursAgo) * 3600 + 5400
  }

  private func applicant(_ application: SampleApplication, toGroup index: Int) -> ChatAccount {
    switch application.applicant {
    case .stranger(let name):
      let number = name.utf8.reduce(UInt64(17)) { SampleRandom.mixed($0, UInt64($1)) }
      let platform = plan.groups[index].platform
      return ChatAccount(
        externalID: SampleAccount.id(on: platform, number: 60_000_000 + number % 9_000_000),
        name: name)
    case .member(let group, let place): return ordinary(place, ofGroup: group)
    }
  }

  /// The ordinary member at that place of a group.
  func ordinary(_ place: Int, ofGroup index: Int) -> ChatAccount {
    account(group: index, position: SampleCrew.team(plan.groups[index]).count + place)
  }
}
