import Community
import Store
import Testing
import Words

/// Labels that stand in columns and footers: how many cells they take.
@Suite struct WidthTests {
  /// Chinese characters and full-width signs take two cells.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
  }

  private func expect(
    _ texts: [String], within most: Int, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    for text in texts {
      #expect(
        Self.width(text) <= most && !text.isEmpty, "\(what): \(text)",
        sourceLocation: sourceLocation)
    }
  }

  @Test(arguments: Language.allCases)
  func `names of keys in the footer are short`(language: Language) {
    let actions = Words(language).actions
    expect(Action.allCases.map(actions.name), within: 10, "\(language)")
  }

  @Test(arguments: Language.allCases)
  func `marks in narrow columns take two cells`(language: Language) {
    let groups = Words(language).groups
    expect(SizeBand.allCases.map(groups.sign), within: 2, "\(language)")
  }

  @Test(arguments: Language.allCases)
  func `states in columns are short`(language: Language) {
    let words = Words(language)
    expect(Stage.allCases.map { words.health.name($0) }, within: 7, "stage")
    expect(JoinState.allCases.map(words.joins.state), within: 9, "join")
    expect(DeliveryState.allCases.map { words.content.name(of: $0) }, within: 9, "delivery")
    expect(MemberRole.allCases.map(words.members.role), within: 6, "role")
    expect(PersonKind.allCases.map(words.members.kind), within: 8, "kind")
    expect(Incentive.allCases.map { words.points.name(of: $0) }, within: 8, "incentive")
    expect(JoinTopic.allCases.map(words.joins.column), within: 4, "check")
    expect(PostPart.allCases.map { words.content.name(of: $0) }, within: 5, "part")
  }

  @Test(arguments: Language.allCases)
  func `different things have different names`(language: Language) {
    let words = Words(language)
    func expectDifferent(_ names: [String], _ what: String) {
      #expect(Set(names).count == names.count, "\(what): \(names)")
    }
    expectDifferent(Action.allCases.map(words.actions.title), "titles")
    expectDifferent(Stage.allCases.map { words.health.name($0) }, "stages")
    expectDifferent(JoinState.allCases.map(words.joins.state), "join states")
    expectDifferent(DeliveryState.allCases.map { words.content.name(of: $0) }, "deliveries")
    expectDifferent(LightRule.allCases.map { words.lights.name($0) }, "lights")
    expectDifferent(GroupKind.allCases.map { words.groups.name($0) }, "kinds of groups")
    expectDifferent(SizeBand.allCases.map { words.groups.name($0) }, "sizes")
    expectDifferent(PersonKind.allCases.map(words.members.kind), "kinds of people")
    expectDifferent(Role.allCases.map { words.operators.name(of: $0) }, "roles")
    expectDifferent(Right.allCases.map { words.operators.name(of: $0) }, "rights")
    expectDifferent(IncidentKind.allCases.map(words.incidents.name), "incidents")
    expectDifferent(MemberQuery.Segment.allCases.map(words.members.segment), "segments")
    expectDifferent(JoinTopic.allCases.map(words.joins.title), "checks")
    expectDifferent(PointRule.allCases.map { words.points.reason(.rule($0.key)) }, "rules")
    expectDifferent(HealthCounter.allCases.map { words.verdict.name($0) }, "counters")
    expectDifferent(ComparedFigure.allCases.map { words.compare.name($0) }, "figures")
  }

  @Test(arguments: Language.allCases)
  func `columns of a store have names, and one that has none stands as it is`(language: Language) {
    let log = Words(language).log
    for column in ["name", "state", "due_at", "unix_user", "capacity", "rights"] {
      #expect(log.field(column) != column || language == .english, "\(column)")
    }
    #expect(log.field("some_new_column") == "some_new_column")
    #expect(log.subject("some_new_row") == "some_new_row")
  }
}
