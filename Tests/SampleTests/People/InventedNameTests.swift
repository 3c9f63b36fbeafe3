import Community
import Testing

@testable import Sample

/// Nobody in a sample is anybody.
@Suite struct `People of a sample` {
  private static let numbers: [UInt64] = (0..<3000).map { SampleRandom.mixed(1, $0) }

  @Test(arguments: [SampleNameStyle.chinese, .english, .mixed, .hostile])
  func `are called by words of the bank`(style: SampleNameStyle) {
    let pieces =
      NameBank.surnames + NameBank.given + NameBank.nicknames + NameBank.decorated
      + NameBank.firstNames + NameBank.handles
    for number in Self.numbers {
      let name = SampleName.name(style, number: number)
      if style == .hostile {
        #expect(HostileText.names.contains(name))
      } else {
        #expect(pieces.contains { name.hasPrefix($0) }, "\(name)")
      }
    }
  }

  @Test func `have names in the script of their group`() {
    func han(_ style: SampleNameStyle) -> Int {
      Self.numbers.count { number in
        SampleName.name(style, number: number).unicodeScalars.contains {
          (0x4E00...0x9FFF).contains($0.value)
        }
      }
    }
    #expect(han(.chinese) > 2500)
    #expect(han(.english) < 100)
    #expect((1200...2200).contains(han(.mixed)))
  }

  /// Neither names nor phrases hold a number that could be somebody's telephone, an address of
  /// a mailbox, or a link.
  @Test(arguments: SampleTopic.allCases)
  func `leave no telephone, mailbox or link in what they say`(topic: SampleTopic) {
    let bank = PhraseBank.bank(for: topic)
    let phrases =
      bank.statements + bank.questions + bank.answers + bank.greetings + bank.hosting
      + bank.advertisements + bank.botLines
    for phrase in phrases {
      let digits = phrase.split { !$0.isNumber }.map(\.count).max() ?? 0
      #expect(digits < 5, "\(phrase)")
      #expect(!phrase.contains("http") && !phrase.contains("www."), "\(phrase)")
      #expect(!phrase.contains(/[A-Za-z0-9]@[A-Za-z0-9]/), "\(phrase)")
    }
  }

  @Test(arguments: SampleTopic.allCases)
  func `have something to say for every occasion, no two phrases alike`(topic: SampleTopic) {
    // Who speaks two languages has a few words, such as “+1”, in both.
    let banks = [PhraseBank.chinese(topic), .english(topic)]
    for bank in topic == .languages ? banks : [PhraseBank.bank(for: topic)] {
      for phrases in [
        bank.statements, bank.questions, bank.answers, bank.greetings, bank.hosting,
        bank.advertisements, bank.botLines,
      ] {
        #expect(phrases.count >= 3)
        #expect(Set(phrases).count == phrases.count)
        #expect(phrases.allSatisfy { !$0.isEmpty })
      }
    }
  }

  @Test func `have a domain that belongs to nobody where a platform wants one`() {
    #expect(SampleAccount.id(on: .matrix, number: 7) == "@m7:example.org")
  }
}

@Suite struct `Accounts of a sample` {
  private static let platforms: [Platform] = [
    .wechat, .qq, .telegram, .discord, .matrix, .whatsapp, .file,
  ]

  @Test(arguments: platforms)
  func `have an id each on every platform`(platform: Platform) {
    let ids = (0..<5000).map { SampleAccount.id(on: platform, number: $0) }
    #expect(Set(ids).count == ids.count)
    #expect(ids.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && !$0.isWhitespace } })
  }

  @Test(arguments: platforms)
  func `of staff are never a member's`(platform: Platform) {
    let staff = SampleStaff.allCases.map { $0.account(on: platform).externalID }
    #expect(Set(staff).count == 3)
    let members = (SampleAccount.firstMember..<5000).map {
      SampleAccount.id(on: platform, number: $0)
    }
    #expect(Set(members).isDisjoint(with: staff.compactMap { $0 }))
    #expect(!members.contains(SampleAccount.id(on: platform, number: 9)))
  }

  @Test func `of operators go by short names`() {
    #expect(SampleStaff.allCases.map(\.operator.name) == ["小荷", "mei", "tom"])
  }

  @Test(arguments: [(1, 1), (2, 2), (3, 2), (29, 2), (30, 3), (500, 3), (0, 0)])
  func `begin with a team as large as its group allows`(members: Int, team: Int) {
    let group = SamplePlan.one(members: members).groups[0]
    let accounts = SampleCrew.team(group)
    #expect(accounts.count == team)
    #expect((accounts.last?.kind == .bot) == (team == 3))
  }

  @Test func `are led by who speaks the group's language`() {
    func owner(_ names: SampleNameStyle) -> String? {
      SampleCrew.team(SamplePlan.one(names: names).groups[0]).first?.name
    }
    #expect(owner(.english) == "Tom Reed")
    #expect(
      [owner(.chinese), owner(.mixed), owner(.hostile)] == Array(repeating: "荷塘·小荷", count: 3))
  }
}
