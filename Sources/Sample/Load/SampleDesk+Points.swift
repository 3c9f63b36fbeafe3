import Community
import Store

extension SampleDesk {
  /// Points of the last 60 days, by all rules and in free words; one entry was taken back.
  func pointDeeds() throws -> [SampleDeed] {
    let living = groups.indices.prefix(12).filter {
      community.plan.groups[$0].arc != .closed && community.plan.groups[$0].arc != .silent
    }
    let members = try living.map { index in
      let query = MemberQuery(sort: .messages, group: groups[index], window: Window(limit: 14))
      return (group: groups[index], people: try store.members(query).rows.map(\.person.id))
    }.filter { !$0.people.isEmpty }
    guard !members.isEmpty else { return [] }

    var random = SampleRandom(community.seed, 90)
    let staff = SampleStaff.allCases
    var deeds = (0..<80).map { number in
      let place = members[random.below(members.count)]
      let luck = random.unit()
      let person = place.people[Int(luck * luck * Double(place.people.count))]
      let award = Self.award(number, to: person, in: place.group, &random)
      // The latest days have most, so that the boards of this week and month are not empty.
      let day = Int64(number * number * 60 / 6400)
      let ago = day * 86_400 + 3600 + Int64(random.below(20_000))
      return SampleDeed(secondsAgo: ago) { desk in
        try desk.perform(.award(award), as: staff[number % staff.count], ago: ago)
        return []
      }
    }
    let place = members[0]
    deeds.append(
      SampleDeed(secondsAgo: 3000) { desk in
        let award = Award(
          person: place.people[0], group: place.group, amount: 100, incentive: .interest,
          reason: .words("多打了一个零"))
        let slip = try desk.perform(.award(award), as: .mei, ago: 3000)
        return [
          SampleDeed(secondsAgo: 2970) { desk in
            try desk.undo(slip.audit, as: .mei, ago: 2970)
            return []
          }
        ]
      })
    return deeds
  }

  private static func award(
    _ number: Int, to person: PersonID, in group: GroupID, _ random: inout SampleRandom
  ) -> Award {
    if number % 6 == 5 {
      let (words, incentive, amount) = freeReasons[number / 6 % freeReasons.count]
      return Award(
        person: person, group: group, amount: amount, incentive: incentive, reason: .words(words))
    }
    let rule = PointRule.allCases[random.below(PointRule.allCases.count)]
    return Award(
      person: person, group: group, amount: rule.amount, incentive: rule.incentive,
      reason: .rule(rule.key))
  }

  private static let freeReasons: [(String, Incentive, Int)] = [
    ("借场地给周六活动", .honour, 15),
    ("陪新人跑完全程", .emotion, 8),
    ("helped set up the seed swap", .honour, 6),
    ("优惠券兑换", .interest, -20),
    ("生病期间仍坚持整理笔记", .emotion, 10),
  ]
}
