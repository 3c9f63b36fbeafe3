import Community
import Foundation

@testable import Sample

/// The records of one group of a sample, sorted by what they are.
struct SampleRecords {
  var events: [ChatEvent] = []
  var roster: [RosterEntry] = []
  var applications: [JoinApplication] = []

  init(_ community: SampleCommunity, group: Int) {
    community.records(ofGroup: group) { record in
      switch record {
      case .event(let event, _): events.append(event)
      case .roster(let entry, _): roster.append(entry)
      case .application(let application, _): applications.append(application)
      }
    }
  }

  var messages: [ChatEvent] {
    events.filter { if case .message = $0.kind { true } else { false } }
  }

  /// Without the notice at the end, which stands for what is pinned.
  var happenings: [ChatEvent] {
    events.filter { if case .notice = $0.kind { false } else { true } }
  }
}

/// Plans that are small enough to be walked through many times.
extension SamplePlan {
  static func one(
    _ arc: SampleArc = .active, members: Int = 40, messages: Int = 400, age: Int = 90,
    names: SampleNameStyle = .chinese, zone: Zone = .shanghai, platform: Platform = .wechat,
    name: String = "一群"
  ) -> SamplePlan {
    SamplePlan(groups: [
      SampleGroup(
        name: name, platform: platform, arc: arc, members: members, capacity: 500,
        voices: max(2, members / 3), messages: messages, age: age, topic: .reading, names: names,
        zone: zone)
    ])
  }
}

/// Gives the path of a file that is gone afterwards.
func inTemporaryFile(_ body: (String) throws -> Void) throws {
  let url = FileManager.default.temporaryDirectory.appending(component: UUID().uuidString)
  defer { try? FileManager.default.removeItem(at: url) }
  try body(url.path)
}
