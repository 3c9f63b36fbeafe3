import Community
import Store
import Words

extension Spoken {
  var members: [String] {
    let (members, removal) = (words.members, words.removals)
    var texts = [
      members.messages(count, days: count), members.entries(count),
      members.activity(days: count), members.kindOf(count), members.kindOf("Li"),
      members.mergeWho("Li"), members.mergeAs("Li"), members.mergeAs("Li", instead: true),
      members.account("Li", on: ["QQ", "Telegram"]), members.separateFrom("Li"),
      members.cohortDefinition, members.participationDefinition,
      removal.eraseIn(days: count), removal.erase("G"), removal.takeOut(of: "G"),
    ]
    texts += removal.meaning(days: count)
    for kind in PersonKind.allCases { texts.append(members.kind(kind)) }
    for role in MemberRole.allCases { texts.append(members.role(role)) }
    for kind in MemberAlert.Kind.allCases { texts.append(members.alert(kind)) }
    for segment in MemberQuery.Segment.allCases {
      texts += [members.segment(segment), members.none(segment)]
      for sort in MemberQuery.Sort.allCases { texts.append(members.heading(segment, by: sort)) }
    }
    return texts
  }

  var standing: [String] {
    let members = words.members
    var standing = MemberStanding()
    standing.answeredPeople = count
    standing.newcomersAnswered = count
    standing.daysNow = count
    standing.daysBefore = count
    var texts = [
      members.next(standing), members.reach(Reach(answeredBy: count, brought: count)),
      members.level(ParticipationLevel(participation: 0)), members.unseen(minutes: count),
      members.atRisk(standing), members.helper(standing),
      members.scorecard(starts: count, nil),
      members.scorecard(starts: count, Scorecard(authority: 1)), members.scoreOf("Li"),
      members.topic("t", isOwn: false, people: count, answers: count),
      members.topic("t", isOwn: true, people: count, answers: count),
      members.topic("t", isOwn: true, people: 0, answers: 0), members.seedDefinition,
      members.helperSource, members.seedSource,
    ]
    for level in OrbitLevel.allCases { texts += [members.orbit(level), members.love(3.5, level)] }
    for level in EngagementLevel.allCases { texts.append(members.engagement(level)) }
    for step in RelationStep.allCases {
      texts += [members.step(step), members.place(step), members.rule(step)]
    }
    for count in RelationStep.Count.allCases { texts.append(members.count(count)) }
    return texts
  }

  var joinFindings: [JoinReview.Check.Finding] {
    [
      .notYetInGroup, .alreadyInGroup, .alreadyInSeries(group: "G"),
      .freePlaces(members: count, waiting: 0, capacity: 9000),
      .freePlaces(members: count, waiting: count, capacity: 9000),
      .full(members: count, waiting: 0, capacity: count),
      .full(members: count, waiting: count, capacity: count),
      .referredByMember(name: "Li", isActive: true),
      .referredByMember(name: "Li", isActive: false), .referrerUnknown(name: "Li"),
      .referrerLeft(name: "Li"), .noReferrer, .answered("A"), .noAnswer(gate: "G"), .noGate,
      .paid("200"), .neverRejected(attempts: count), .rejectedBefore(times: count, reason: nil),
      .rejectedBefore(times: count, reason: "R"), .banned(reason: "R"),
    ]
  }

  var joins: [String] {
    let joins = words.joins
    var texts = joinFindings.map(joins.describe)
    texts += joins.reasonsToApprove + joins.reasonsToReject
    texts += [
      joins.approve(9000, needingReason: count), joins.reject(count),
      joins.changeDecision(count), joins.andMore(count), joins.onlyThoseWithout(count),
    ]
    for topic in JoinTopic.allCases {
      texts += [joins.column(topic), joins.title(topic), joins.rule(topic), joins.change(topic)]
    }
    for state in JoinState.allCases {
      texts += [joins.state(state), joins.decided(state, by: "Li", reason: "R")]
    }
    for scope in JoinQuery.Scope.allCases { texts += [joins.scope(scope), joins.none(scope)] }
    return texts
  }
}
