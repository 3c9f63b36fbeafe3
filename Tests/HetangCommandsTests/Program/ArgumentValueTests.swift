import Community
import Store
import Testing

@testable import HetangCommands

/// Values as people write them behind an option.
@Suite struct ArgumentValueTests {
  @Test(arguments: [
    ("1", 1), ("#1", 1), ("012", 12), ("#99999", 99_999), ("9223372036854775807", Int64.max),
  ])
  func `a number of a row`(text: String, value: Int64) {
    #expect(RowNumber(argument: text)?.value == value)
  }

  @Test(arguments: [
    "", "#", "0", "#0", "-1", "+1", "#-1", "1.0", "1e3", " 1", "1 ", "##1", "１２", "1#", "0x1",
    "9223372036854775808", "٣",
  ])
  func `what is no number of a row`(text: String) {
    #expect(RowNumber(argument: text) == nil)
  }

  @Test func `each number once, in the order in which they stand`() {
    let numbers = ["3", "#1", "3", "01", "2"].compactMap(RowNumber.init)
    #expect(numbers.unique.map(\.value) == [3, 1, 2])
    #expect([RowNumber]().unique.isEmpty)
  }

  @Test(arguments: [("5", 5), ("+5", 5), ("-5", -5), ("\u{2212}5", -5), ("0", 0), ("007", 7)])
  func `points with a sign`(text: String, value: Int) {
    #expect(SignedPoints(argument: text)?.value == value)
  }

  @Test(arguments: ["", "-", "\u{2212}", "5.5", "--5", "five", "5 ", "\u{2212}-5"])
  func `what are no points`(text: String) {
    #expect(SignedPoints(argument: text) == nil)
  }

  @Test(arguments: [
    ("award 12 -5", "award 12 \u{2212}5"), ("award 12 - 5", "award 12 - 5"),
    ("award 12 -x", "award 12 -x"), ("award 12 --rule", "award 12 --rule"),
    ("award 12 -5x", "award 12 -5x"), ("award 12 5", "award 12 5"), ("task -5", "task -5"),
    ("award", "award"), ("", ""),
  ])
  func `only of an award a negative number is shielded from the parser`(
    typed: String, shielded: String
  ) {
    let arguments = typed.split(separator: " ").map(String.init)
    #expect(SignedPoints.shielded(arguments).joined(separator: " ") == shielded)
  }

  @Test(arguments: [("0", 0), ("1795395720", 1_795_395_720), ("253402300799", 253_402_300_799)])
  func `a moment of the years that dates are written in`(text: String, seconds: Int64) {
    #expect(Moment(argument: text)?.instant == Instant(seconds))
  }

  @Test(arguments: ["", "-1", "253402300800", "9223372036854775807", "1.5", "now"])
  func `a moment that cannot be`(text: String) {
    #expect(Moment(argument: text) == nil)
  }

  private func expectNames<Value: CaseIterable & RawRepresentable<String> & Equatable & Sendable>(
    of type: Value.Type, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let names = Choice<Value>.allValueStrings
    #expect(Set(names).count == Value.allCases.count, sourceLocation: sourceLocation)
    for (value, name) in zip(Value.allCases, names) {
      #expect(Choice<Value>(argument: name)?.value == value, sourceLocation: sourceLocation)
      #expect(Choice(value).defaultValueDescription == name, sourceLocation: sourceLocation)
      #expect(
        name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil, "\(name)", sourceLocation: sourceLocation)
      #expect(Choice<Value>(argument: name.uppercased()) == nil, sourceLocation: sourceLocation)
    }
    #expect(Choice<Value>(argument: "") == nil, sourceLocation: sourceLocation)
  }

  @Test func `names of choices are words set apart by hyphens, each of one value`() {
    expectNames(of: GroupQuery.Sort.self)
    expectNames(of: MemberQuery.Sort.self)
    expectNames(of: MemberQuery.Segment.self)
    expectNames(of: JoinQuery.Scope.self)
    expectNames(of: PostQuery.Scope.self)
    expectNames(of: TaskQuery.Scope.self)
    expectNames(of: AlertQuery.Scope.self)
    expectNames(of: BoardPeriod.self)
    expectNames(of: GroupKind.self)
    expectNames(of: GroupProfile.self)
    expectNames(of: PersonKind.self)
    expectNames(of: IncidentKind.self)
    expectNames(of: Incentive.self)
    expectNames(of: PostPart.self)
    expectNames(of: PostOrigin.self)
  }
}
