import Community

/// The people of one sample group in the order in which they joined, with the days on which they
/// came and went.
struct SampleCrew {
  /// Position of the first ordinary member; before it stand the owner, a colleague and a bot.
  let firstOrdinary: Int
  /// Everyone who was ever in the group.
  let accounts: [ChatAccount]
  /// Days since the group's first day on which each joined; grows with the position.
  let joined: [Int]
  /// Days since the group's first day on which each left; nil for who stayed.
  let left: [Int?]
  /// Members who were there from the first day, of whom no join was noted.
  let founders: Int

  init(_ index: Int, of community: SampleCommunity) {
    let group = community.plan.groups[index]
    let seed = SampleRandom.mixed(community.seed, UInt64(index))
    let colleagues = Self.team(group)
    let team = colleagues.count
    let leavers = group.members / 12
    let total = group.members + leavers
    founders = min(total, max(team, group.arc == .sprout ? 8 : group.members / 4))
    firstOrdinary = team

    let late = max(1, total - founders)
    let lastDay = group.age - 1
    var joined = [Int](repeating: 0, count: total)
    for position in founders..<total {
      let share = Double(position - founders + 1) / Double(late)
      joined[position] = Int(group.arc.joinTime(share) * Double(lastDay))
    }
    var left = [Int?](repeating: nil, count: total)
    for leaver in 0..<leavers {
      let position = founders + (2 * leaver + 1) * late * 9 / (20 * max(1, leavers))
      guard position < total else { continue }
      var random = SampleRandom(seed, UInt64(position), 3)
      left[position] = min(lastDay, joined[position] + 1 + random.below(lastDay - joined[position]))
    }
    self.joined = joined
    self.left = left

    accounts = (0..<total).map { position in
      position < team ? colleagues[position] : community.account(group: index, position: position)
    }
  }

  /// Who leads the group, who helps, and, in all but small groups, the bot.
  static func team(_ group: SampleGroup) -> [ChatAccount] {
    let isEnglish = group.names == .english
    let owner: SampleStaff = isEnglish ? .tom : .xiaohe
    let bot = ChatAccount(
      externalID: SampleAccount.id(on: group.platform, number: 9),
      name: isEnglish ? "Tally Bot" : "打卡小助手", kind: .bot)
    let staff = [owner, .mei].map { $0.account(on: group.platform) }
    return Array((group.members >= 30 ? staff + [bot] : staff).prefix(group.members))
  }

  /// How many of ``accounts`` had joined by the end of that day.
  func count(onDay day: Int) -> Int {
    var low = 0
    var high = joined.count
    while low < high {
      let middle = (low + high) / 2
      if joined[middle] <= day { low = middle + 1 } else { high = middle }
    }
    return low
  }

  func isPresent(_ position: Int, onDay day: Int) -> Bool {
    guard joined[position] <= day else { return false }
    guard let end = left[position] else { return true }
    return day < end
  }

  func role(_ position: Int) -> MemberRole? {
    switch position {
    case 0: .owner
    case 1 where firstOrdinary > 1: .admin
    case firstOrdinary: .admin
    default: .member
    }
  }
}
