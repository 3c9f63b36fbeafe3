import Testing

@testable import Community

/// docs/method.md tells of every light with its numbers; the program has the same.
@Suite struct `The table of the lights in the method` {
  /// A row tells of one light or of several of one kind.
  private static let names: [LightRule: String] = [
    .ownerSilence: "群主沉默", .selfTalk: "自嗨", .staffReplies: "回应率", .adShare: "工作人员广告",
    .eventOnly: "只发活动", .water: "灌水", .flooding: "刷屏", .advertising: "刷屏、广告", .quarrels: "争执",
    .shills: "疑似水军", .unseen: "没人理", .newcomersGreeted: "新人迎接", .newcomersAnswered: "新人回应",
    .concentration: "集中度", .selfRun: "自运营指数", .experts: "专家回应", .firstWeek: "首周观察",
    .size: "规模", .fill: "满员", .age: "群龄", .checkpoint: "90 天复盘", .gate: "门槛", .covenant: "群公约",
  ]

  private func row(of rule: LightRule) throws -> [String] {
    let name = try #require(Self.names[rule])
    let rows = try MethodPage.rows(under: "## The lights").filter { $0[0].contains(name) }
    return try #require(rows.first, "\(rule)")
  }

  @Test(arguments: LightRule.allCases)
  func `has every light, with its source and row`(rule: LightRule) throws {
    let row = try row(of: rule)
    let source = try #require(row.last)
    #expect(source.contains(rule.origin.source))
    // The words of the source stand there, too: half-width or full-width.
    let quote = compared(rule.origin.quote)
    #expect(
      compared(source).contains(quote) || quote.contains(compared(quoted(source))), "\(source)")
    let rows = MethodPage.numbers(in: String(source.drop { $0 != "(" }.dropFirst(3)))
    #expect(!Set(rows).isDisjoint(with: rule.origin.rows), "\(source)")
    #expect(row[0].contains("(reminder)") == rule.isReminder)
  }

  private func quoted(_ cell: String) -> String {
    String(cell.replacing("the reverse of ", with: "").prefix { $0 != "(" })
  }

  /// The rules whose amber or red cell gives the number as such.
  @Test(
    arguments: [
      .ownerSilence, .selfTalk, .staffReplies, .shills, .unseen, .newcomersGreeted,
      .newcomersAnswered, .concentration, .selfRun, .eventOnly, .adShare, .fill, .age, .checkpoint,
      .size, .covenant,
    ] as [LightRule])
  func `has the numbers at which they turn`(rule: LightRule) throws {
    let row = try row(of: rule)
    let limits = try #require(rule.limits(in: .highFrequency))
    #expect(MethodPage.numbers(in: row[1]).contains(limits.amber.value), "\(row[1])")
    if let red = limits.red {
      #expect(MethodPage.numbers(in: row[2]).contains(red.value), "\(row[2])")
    }
  }

  @Test(
    arguments: [
      .selfTalk, .staffReplies, .adShare, .eventOnly, .water, .flooding, .advertising, .quarrels,
      .unseen, .newcomersGreeted, .newcomersAnswered, .concentration, .selfRun, .experts,
    ] as [LightRule])
  func `has what must be there before a rule is judged`(rule: LightRule) throws {
    let row = try row(of: rule)
    let told = MethodPage.numbers(in: row[3])
    for sample in rule.samples {
      #expect(told.contains(sample.fewest.value), "\(sample.kind): \(row[3])")
    }
  }

  @Test func `has the floors of what rises`() throws {
    let row = try row(of: .water)
    #expect(
      MethodPage.numbers(in: row[1])
        == [ForerunnerPreset.floor, ForerunnerPreset.waterFloor].map(\.value))
    #expect(
      MethodPage.numbers(in: row[2])
        == [ForerunnerPreset.redFloor, ForerunnerPreset.waterRedFloor].map(\.value))
  }

  @Test func `has the profile's other numbers`() throws {
    let rows = try MethodPage.rows(under: "### Two profiles")
    let different = LightRule.allCases.filter {
      GroupProfile.rareButGood.treatment(of: $0) != .asWritten
    }
    #expect(rows.count == different.count)
    func numbers(_ name: String) -> [Int] {
      rows.first { $0[0] == name }.map { MethodPage.numbers(in: $0[2]) } ?? []
    }
    #expect(numbers("owner's silence") == [14, 28])
    #expect(numbers("concentration") == [1])
    #expect(numbers("self-run index") == [25])
    #expect(numbers("expert answers") == [4])
  }
}
