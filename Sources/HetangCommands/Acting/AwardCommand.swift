import ArgumentParser
import Community
import Store
import Words

/// Gives or takes points.
struct AwardCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "award", abstract: "Give a member points, or take them with a minus.",
    discussion: """
      hetang award 12 10 --reason "organised the reading night" --group 核心粉丝群
      hetang award 12 --rule answered-newcomer
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: ArgumentHelp("The member: number, name, or words of it.", valueName: "person"))
  var person: String

  @Argument(
    help: ArgumentHelp("How many points; with --rule, else the rule's.", valueName: "points"))
  var points: SignedPoints?

  @Option(
    help: ArgumentHelp("The group for which; else the whole community.", valueName: "group"),
    completion: .groups)
  var group: String?

  @Option(
    help: ArgumentHelp("What kind of reward; else the rule's, else honour.", valueName: "kind"))
  var incentive: Choice<Incentive>?

  @Option(help: ArgumentHelp("Why, in your own words.", valueName: "text"))
  var reason: String?

  @Option(
    help: ArgumentHelp("A standing reason: \(Self.rules).", valueName: "rule"),
    completion: .list(PointRule.allCases.map(\.key)))
  var rule: String?

  private static let rules = PointRule.allCases.map(\.key).joined(separator: ", ")

  private var standing: PointRule? { PointRule.allCases.first { $0.key == rule } }

  var words: Words { common.words }

  func validate() throws {
    guard (reason == nil) != (rule == nil) else {
      throw ValidationError("Say why: --reason TEXT, or --rule RULE.")
    }
    if let rule, standing == nil {
      throw ValidationError("--rule takes \(Self.rules), not “\(rule)”.")
    }
    if points == nil && rule == nil { throw ValidationError("Say how many points.") }
    if points?.value == 0 { throw ValidationError("Points are more or less than 0.") }
  }

  func run() throws {
    try common.atDesk { desk in
      let lookup = Lookup(desk: desk)
      let award = Award(
        person: try lookup.person(SignedPoints.unshielded(person)),
        group: try group.map { try lookup.group($0).group.id },
        amount: points?.value ?? standing?.amount ?? 0,
        incentive: incentive?.value ?? standing?.incentive ?? .honour,
        reason: standing.map { .rule($0.key) } ?? .words(reason ?? ""))
      try acting.perform([.award(award)], at: desk) {
        $0.awarded(points: award.amount, people: 1)
      }
    }
  }
}
