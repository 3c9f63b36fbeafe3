import ArgumentParser
import Community
import Store
import Terminal
import Words

/// For which groups a post is planned, and when.
struct PlanningOptions: ParsableArguments {
  @Option(
    name: .customLong("group"),
    help: ArgumentHelp(
      "A group to post to, by number or name; may be given several times.", valueName: "group"),
    completion: .groups)
  var groups: [String] = []

  @Option(help: ArgumentHelp("When.", valueName: "time"))
  var at = When.now

  /// One group's part of the plan.
  struct Plan {
    var group: Group
    var moment: Instant
    var delivery: DeliveryPlan
  }

  /// What is meant, in each group's own zone.
  func plans(at desk: Desk) throws -> [Plan] {
    let rows = try Lookup(desk: desk).groups(groups)
    let moment = try at.read(desk.words)
    let plans = rows.map { row in
      let meaning = moment.meaning(at: desk.now, in: row.group.zone)
      return Plan(
        group: row.group, moment: meaning.moment,
        delivery: DeliveryPlan(group: row.group.id, day: meaning.day, time: meaning.time))
    }
    if moment != .now, plans.contains(where: { $0.moment <= desk.now }) {
      throw Complaint(
        sentence: desk.words.ended(desk.words.time.isPast), status: .refused)
    }
    return plans
  }

  /// Says where and when it would go.
  func tell(_ plans: [Plan], _ desk: Desk) {
    for plan in plans {
      let zone = plan.group.zone
      StandardOutput.print(
        desk.words.commandLine.planned(
          Text.clean(plan.group.name), at: desk.words.time.full(plan.moment, in: zone),
          zone: zone.name))
    }
  }
}
