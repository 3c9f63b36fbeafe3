import Community
import Dice
import Store
import Terminal
import Testing
import Words

@testable import Console

/// What snoozing offers at any hour of any day, in any zone.
@Suite struct SnoozeOffersTests {
  static let zones = [
    "Asia/Shanghai", "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "UTC",
  ]

  private func moments(at now: Instant, in zone: Zone) -> [(label: String, moment: Instant)] {
    var context = ContentFixtures.context()
    (context.now, context.zone) = (now, zone)
    let task = TasksSession.row(1, "A").task
    return ChoiceDialog.snooze([task], in: context).options.compactMap { option in
      guard case .changeTask(_, _, .snooze(.until(let moment)))? = option.steps.commands.first
      else { return nil }
      return (option.label, moment)
    }
  }

  @Test(arguments: Self.zones)
  func `every offer is ahead, and no two are one`(name: String) throws {
    let zone = try #require(Zone(name))
    var dice = Dice(seed: UInt64(name.count))
    for _ in 0..<300 {
      let now = Instant(Int64.random(in: 1_700_000_000...1_900_000_000, using: &dice))
      let offers = moments(at: now, in: zone)
      #expect(offers.allSatisfy { $0.moment > now }, "\(now)")
      #expect(Set(offers.map(\.moment)).count == offers.count, "\(now)")
      #expect((3...5).contains(offers.count), "\(now)")
      #expect(offers[0].moment == now + 3_600)
    }
  }

  @Test(arguments: Self.zones)
  func `mornings are at nine and evenings at eight on the operator's clock`(name: String) throws {
    let zone = try #require(Zone(name))
    var dice = Dice(seed: 7)
    for _ in 0..<300 {
      let now = Instant(Int64.random(in: 1_700_000_000...1_900_000_000, using: &dice))
      let (today, offers) = (zone.day(of: now), moments(at: now, in: zone))
      let evening = try #require(offers.first { $0.label.contains("evening") })
      #expect(zone.time(of: evening.moment) == TimeOfDay(hour: 20, minute: 0))
      #expect(
        zone.day(of: evening.moment) == (evening.label.hasPrefix("this") ? today : today + 1))
      let morning = try #require(offers.first { $0.label.contains("tomorrow morning") })
      #expect(zone.day(of: morning.moment) == today + 1)
      #expect(zone.time(of: morning.moment) == TimeOfDay(hour: 9, minute: 0))
      #expect(offers.dropFirst().map(\.moment) == offers.dropFirst().map(\.moment).sorted())
      let monday = offers.first {
        zone.day(of: $0.moment) == today.monday + 7 && zone.time(of: $0.moment).hour == 9
      }
      #expect(monday != nil, "\(now)")
      let later = offers.filter { !$0.label.hasPrefix("this morning") }
      #expect((today.weekday == 6) == (later.count == 3))
    }
  }

  @Test func `before nine it is also this morning`() {
    let zone = ContentFixtures.shanghai
    let nine = zone.instant(ContentFixtures.sunday, TimeOfDay(hour: 9, minute: 0))
    #expect(moments(at: nine - 9 * 3_600, in: zone)[1].label == "this morning (09:00)")
    #expect(moments(at: nine - 1, in: zone).map(\.moment).contains(nine))
    #expect(!moments(at: nine, in: zone).map(\.label).contains { $0.hasPrefix("this morning") })
    // In an hour is the same moment, and no two answers are one.
    #expect(moments(at: nine - 3_600, in: zone).count { $0.moment == nine } == 1)
  }

  @Test func `at eight sharp the evening is tomorrow's`() {
    let zone = ContentFixtures.shanghai
    let eight = zone.instant(ContentFixtures.sunday, TimeOfDay(hour: 20, minute: 0))
    #expect(moments(at: eight - 1, in: zone)[1].label == "this evening (20:00)")
    #expect(
      moments(at: eight, in: zone).dropFirst().map(\.label)
        == ["tomorrow morning (Mon 09:00)", "tomorrow evening (Mon 20:00)"])
  }

  @Test func `messages are offered only when every task has a group to bring them`() {
    let with = TasksSession.row(1, "A", group: GroupID(1), version: 4).task
    let without = TasksSession.row(2, "B").task
    let context = ContentFixtures.context()
    func counts(_ tasks: [OperatorTask]) -> [Int] {
      [10, 50].filter { more in
        let label = context.words.tasks.moreMessages(more)
        return ChoiceDialog.snooze(tasks, in: context).options.contains { $0.label == label }
      }
    }
    #expect(counts([with]) == [10, 50])
    #expect(counts([with, with]) == [10, 50])
    #expect(counts([with, without]).isEmpty)
    #expect(counts([without]).isEmpty)
    let asked = ChoiceDialog.snooze([with], in: context).options.flatMap(\.steps.commands)
    #expect(
      Array(asked.suffix(2))
        == [10, 50].map {
          Command.changeTask(TaskID(1), version: 4, .snooze(.messages(more: $0, target: 0)))
        })
  }
}
