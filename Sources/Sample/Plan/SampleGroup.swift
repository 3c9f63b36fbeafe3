import Community

/// What a sample group talks about and in which language.
public enum SampleTopic: String, CaseIterable, Sendable {
  case reading, parenting, photography, hiking, frontend, shopping
  case running, gardening, languages, bootcamp
}

/// How the people of a sample group are called.
public enum SampleNameStyle: String, Sendable {
  case chinese, english, mixed
  /// Names that try to break a screen.
  case hostile
}

/// The plan of one group of a sample community.
public struct SampleGroup: Sendable {
  /// Names tell groups of one platform apart.
  public var name: String
  /// Where it lives; account ids look like those of that platform.
  public var platform: Platform
  /// What it is for.
  public var kind: GroupKind
  /// How its life went.
  public var arc: SampleArc
  /// Members at the end, staff and bots included.
  public var members: Int
  /// How many members fit; at least 1.
  public var capacity: Int
  /// Different ordinary members who speak in a month of the group's best time.
  public var voices: Int
  /// Messages of anybody over the whole history.
  public var messages: Int
  /// Days of history; at least 1.
  public var age: Int
  /// What is talked about.
  public var topic: SampleTopic
  /// How its people are called.
  public var names: SampleNameStyle
  /// In which its days and hours are those of its people.
  public var zone: Zone
  /// Its series (系列), if it is one of several.
  public var series: String?
  /// Its gate (门槛), in words.
  public var gate: String?
  /// Days since a member of staff last spoke.
  public var staffSilentDays: Int
  /// Who applied, and what became of it.
  public var applications: [SampleApplication]

  /// A plan with what is usual where nothing is said.
  public init(
    name: String, platform: Platform, kind: GroupKind = .general, arc: SampleArc, members: Int,
    capacity: Int, voices: Int, messages: Int, age: Int, topic: SampleTopic,
    names: SampleNameStyle = .chinese, zone: Zone = .shanghai, series: String? = nil,
    gate: String? = nil, staffSilentDays: Int = 0, applications: [SampleApplication] = []
  ) {
    self.name = name
    self.platform = platform
    self.kind = kind
    self.arc = arc
    self.members = members
    self.capacity = capacity
    self.voices = voices
    self.messages = messages
    self.age = age
    self.topic = topic
    self.names = names
    self.zone = zone
    self.series = series
    self.gate = gate
    self.staffSilentDays = staffSilentDays
    self.applications = applications
  }

  /// The platform's id of the group in the sample.
  func externalID(at index: Int) -> String {
    switch platform {
    case .wechat: "\(38_500_000_000 + index)@chatroom"
    case .matrix: "!room\(index):example.org"
    default: "\(1_500_000_001 + index)"
    }
  }
}

extension Zone {
  /// Where most sample groups live.
  public static let shanghai = Zone("Asia/Shanghai") ?? .utc
  static let london = Zone("Europe/London") ?? .utc
}
