import Community

/// What a sample community consists of.
public struct SamplePlan: Sendable {
  /// In the order in which their records come.
  public var groups: [SampleGroup]

  /// A plan of one's own.
  public init(groups: [SampleGroup]) { self.groups = groups }

  /// Members over all groups; a person in two groups counts twice.
  public var members: Int { groups.reduce(0) { $0 + $1.members } }
  /// Messages over all groups.
  public var messages: Int { groups.reduce(0) { $0 + $1.messages } }

  /// A community of any size for measurements: groups like the standard ones, numbered, with the
  /// members and messages shared evenly and exactly.
  public init(groups count: Int, members: Int, messages: Int) {
    let models = SamplePlan.standard.groups
    groups = (0..<max(0, count)).map { index in
      var group = models[index % models.count]
      group.name += " \(index + 1)"
      group.series = group.series.map { "\($0) \(index / models.count + 1)" }
      group.members = Self.share(of: members, at: index, of: count)
      group.messages = Self.share(of: messages, at: index, of: count)
      group.capacity = max(500, (group.members / 100 + 1) * 100)
      group.voices = max(2, min(group.members / 3, group.messages / 40))
      group.applications = group.applications.filter(\.isOfStranger)
      return group
    }
  }

  private static func share(of total: Int, at index: Int, of count: Int) -> Int {
    total * (index + 1) / count - total * index / count
  }
}

extension SampleApplication {
  var isOfStranger: Bool {
    if case .stranger = applicant { true } else { false }
  }
}
