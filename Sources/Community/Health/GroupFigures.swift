/// What the roll-ups say about a group on its last known day (people only: staff, seeds, helpers
/// and bots never count). Computed when something changed, kept by the store, read by the screens.
public struct GroupFigures: Hashable, Codable, Sendable {
  /// The last day of which the store knows what happened.
  public var asOf: Day
  /// The stage on that day.
  public var stage: Stage
  /// The day on which the stage began. A group in which nobody spoke yet, or that an operator closed,
  /// has ``asOf``: from what people said nobody can tell more.
  public var stageSince: Day
  /// Why it is in that stage.
  public var stageReason: StageReason
  /// What the stage becomes and when if nobody speaks until then; nil when nothing would change.
  public var nextStage: NextStage?
  /// Which way the voices went against the 28 days before.
  public var trend: Trend
  /// nil together with ``tooEarly`` set when there is too little history.
  public var health: HealthReading?
  /// What is missing for ``health``.
  public var tooEarly: TooEarly?
  /// Messages of people on each of the last 28 days, oldest first.
  public var daily: [Int]
  /// Different people who spoke in the last 28 days.
  public var voices: Int
  /// Different people who spoke in the 28 days before these.
  public var voicesBefore: Int
  /// Messages of people in the last 28 days.
  public var messages: Int
  /// Days since the owner or a member of staff last spoke; nil when none ever did.
  public var ownerSilentDays: Int?
  /// Joins in the last 28 days, as far as exports tell.
  public var joins: Int
  /// Leaves and removals in the last 28 days, as far as exports tell.
  public var leaves: Int
  /// The lights that are on, worst first.
  public var lights: [Light]

  /// To what the lights cap the colour of health; its number stays what it is.
  public var colour: LightColour { lights.colour }
  /// What can be counted by hand, for a verdict that calls a counter as good as the score; nil in a
  /// group in which nobody has spoken.
  public var counters: [HealthCounter: Double]?

  /// Messages of people a day, over the last 28 days.
  public var messagesPerDay: Double { Double(messages) / 28 }

  /// A change of stage to come.
  public struct NextStage: Hashable, Codable, Sendable {
    /// What the stage becomes.
    public var stage: Stage
    /// Its first day, later than ``GroupFigures/asOf``.
    public var on: Day

    /// A stage that will be reached on that day if nothing more is said.
    public init(stage: Stage, on: Day) {
      self.stage = stage
      self.on = on
    }
  }

  /// All figures of a group as of one day.
  public init(
    asOf: Day, stage: Stage, stageSince: Day, stageReason: StageReason, nextStage: NextStage?,
    trend: Trend, health: HealthReading?, tooEarly: TooEarly?, daily: [Int], voices: Int,
    voicesBefore: Int, messages: Int, ownerSilentDays: Int?, joins: Int, leaves: Int,
    lights: [Light] = [], counters: [HealthCounter: Double]? = nil
  ) {
    self.asOf = asOf
    self.stage = stage
    self.stageSince = stageSince
    self.stageReason = stageReason
    self.nextStage = nextStage
    self.trend = trend
    self.health = health
    self.tooEarly = tooEarly
    self.daily = daily
    self.voices = voices
    self.voicesBefore = voicesBefore
    self.messages = messages
    self.ownerSilentDays = ownerSilentDays
    self.joins = joins
    self.leaves = leaves
    self.lights = lights
    self.counters = counters
  }
}

/// Why a group is in its stage: the rule that matched, with its numbers.
public enum StageReason: Hashable, Codable, Sendable {
  /// Nobody has spoken yet, or the first voice is younger than 28 days.
  case young(days: Int)
  /// More voices than in the four weeks before.
  case moreVoices(now: Int, before: Int)
  /// As many voices as usual; `usual` is the median of the five months before.
  case steadyVoices(now: Int, usual: Int)
  /// Fewer than half of the usual voices.
  case fewerVoices(now: Int, usual: Int)
  /// Nobody, or one person alone, spoke in 28 days; `days`: for how long that has been so.
  case nobodySpoke(days: Int)
  /// Said by an operator, whatever the numbers are.
  case closedByOperator
}

/// What is missing before health can be told.
public struct TooEarly: Hashable, Codable, Sendable {
  /// What there is too little of.
  public enum Missing: Hashable, Codable, Sendable {
    /// Fewer than two people spoke in the last 28 days.
    case voices(have: Int, need: Int)
    /// The history is shorter than 28 days.
    case days(have: Int, need: Int)
  }

  /// What is missing, with how much there is and how much it takes.
  public var missing: Missing
  /// The day on which it will be known, when waiting is enough.
  public var knownOn: Day?

  /// What is missing for a score, and the day from which on it is known; nil where nobody can say.
  public init(missing: Missing, knownOn: Day?) {
    self.missing = missing
    self.knownOn = knownOn
  }
}

/// Health (健康度) with what makes it.
public struct HealthReading: Hashable, Codable, Sendable {
  /// The version of the model that gave it.
  public var model: String
  /// 100 × (1 − P(halving)), 0...100.
  public var health: Double
  /// P(fewer than two people speak in the next 28 days), 0...1.
  public var silenceRisk: Double
  /// P(the next 90 days bring less than a quarter of the messages of the last 90), 0...1; nil when
  /// the model does not forecast it.
  public var slumpRisk: Double?
  /// What each feature adds to health against a typical group, largest first.
  public var contributions: [Contribution]

  /// A feature's share in a reading.
  public struct Contribution: Hashable, Codable, Sendable {
    /// What was looked at.
    public var feature: HealthFeature
    /// The feature's value of this group, in its plain unit (voices, days, people, share 0...1).
    public var value: Double
    /// The plain value of a typical group of the training set.
    public var typical: Double
    /// Points of health that the value adds (negative: takes) against the typical value.
    public var points: Double

    /// What one feature adds to the score.
    public init(feature: HealthFeature, value: Double, typical: Double, points: Double) {
      self.feature = feature
      self.value = value
      self.typical = typical
      self.points = points
    }
  }

  /// The score of that model's version with the risks that it is made of.
  public init(
    model: String, health: Double, silenceRisk: Double, slumpRisk: Double? = nil,
    contributions: [Contribution]
  ) {
    self.model = model
    self.health = health
    self.silenceRisk = silenceRisk
    self.slumpRisk = slumpRisk
    self.contributions = contributions
  }

  /// Reads what was kept. Features that only another version of the program knew are left out: a
  /// kept reading is shown until the present model has given a new one.
  public init(from decoder: any Decoder) throws {
    struct Kept: Decodable {
      var contribution: Contribution?

      init(from decoder: any Decoder) throws { contribution = try? Contribution(from: decoder) }
    }
    let values = try decoder.container(keyedBy: CodingKeys.self)
    model = try values.decode(String.self, forKey: .model)
    health = try values.decode(Double.self, forKey: .health)
    silenceRisk = try values.decode(Double.self, forKey: .silenceRisk)
    slumpRisk = try values.decodeIfPresent(Double.self, forKey: .slumpRisk)
    contributions = try values.decode([Kept].self, forKey: .contributions).compactMap(
      \.contribution)
  }
}
