import Testing

@testable import Community

/// The figures by which groups are compared, and where each comes from.
struct ComparedFigureTests {
  @Test(
    arguments: [
      (.health, .points, true), (.silence, .share, false), (.slump, .share, false),
      (.voices, .count, true), (.messages, .count, nil), (.returning, .share, true),
      (.regulars, .count, true), (.concentration, .count, true), (.selfRun, .share, true),
      (.staffReplies, .share, true), (.unseen, .share, false), (.newcomersGreeted, .share, true),
      (.newcomersAnswered, .share, true), (.adShare, .share, false), (.ownerSilence, .days, false),
      (.joins, .count, nil), (.leaves, .count, false),
    ] as [(ComparedFigure, ComparedFigure.Unit, Bool?)])
  func `a figure has a unit and a better way, or none`(
    figure: ComparedFigure, unit: ComparedFigure.Unit, isMoreBetter: Bool?
  ) {
    #expect(figure.unit == unit)
    #expect(figure.isMoreBetter == isMoreBetter)
  }

  /// Every number another one, so that none can stand for its neighbour.
  private var figures: GroupFigures {
    GroupFigures(
      asOf: Day(20_000), stage: .decline, stageSince: Day(19_990),
      stageReason: .fewerVoices(now: 31, usual: 70), nextStage: nil, trend: .falling,
      health: HealthReading(
        model: "t", health: 61, silenceRisk: 0.13, slumpRisk: 0.17, contributions: []),
      tooEarly: nil, daily: [], voices: 31, voicesBefore: 37, messages: 411, ownerSilentDays: 5,
      joins: 7, leaves: 3, counters: [.returning: 0.43, .regulars: 11, .voices28: 31])
  }

  private var signals: GroupSignals {
    var signals = GroupSignals()
    signals.messagesByPerson = [50, 30, 20, 10]
    (signals.startsByPeople, signals.starts) = (3, 8)
    (signals.staffTurnsAnswered, signals.staffTurns) = (9, 10)
    (signals.unseen14, signals.voices14) = (1, 5)
    (signals.newcomersGreeted, signals.newcomers, signals.newcomersAnswered) = (2, 4, 1)
    signals.newcomersSpoke = 3
    (signals.staffAds28, signals.staffMessages28) = (7, 28)
    // The last seven days are not compared.
    (signals.staffAds7, signals.staffMessages7) = (1, 2)
    return signals
  }

  @Test(
    arguments: [
      (.health, 61), (.silence, 0.13), (.slump, 0.17), (.voices, 31), (.messages, 411),
      (.returning, 0.43), (.regulars, 11), (.concentration, 2), (.selfRun, 0.375),
      (.staffReplies, 0.9), (.unseen, 0.2), (.newcomersGreeted, 0.5),
      (.newcomersAnswered, 1.0 / 3), (.adShare, 0.25), (.ownerSilence, 5), (.joins, 7),
      (.leaves, 3),
    ] as [(ComparedFigure, Double)])
  func `each is read from its own number`(figure: ComparedFigure, value: Double) {
    let group = ComparedGroup(figures, signals: signals)
    #expect(group.values[figure] == value)
    #expect(group.values.count == ComparedFigure.allCases.count)
    #expect((group.asOf, group.stage) == (Day(20_000), .decline))
  }

  @Test(
    arguments: [
      .selfRun, .staffReplies, .unseen, .newcomersGreeted, .newcomersAnswered, .adShare,
    ] as [ComparedFigure])
  func `a share of nothing is missing, and only that`(figure: ComparedFigure) {
    var signals = signals
    switch figure {
    case .selfRun: signals.starts = 0
    case .staffReplies: signals.staffTurns = 0
    case .unseen: signals.voices14 = 0
    case .newcomersGreeted: signals.newcomers = 0
    case .newcomersAnswered: signals.newcomersSpoke = 0
    default: signals.staffMessages28 = 0
    }
    let group = ComparedGroup(figures, signals: signals)
    #expect(group.values[figure] == nil)
    #expect(group.values.count == ComparedFigure.allCases.count - 1)
  }

  @Test func `nobody's talk has no concentration`() {
    var signals = signals
    signals.messagesByPerson = []
    #expect(ComparedGroup(figures, signals: signals).values[.concentration] == nil)
    signals.messagesByPerson = [0, 0]
    #expect(ComparedGroup(figures, signals: signals).values[.concentration] == 0)
  }

  @Test func `what is not known of a group is missing, what is none is none`() {
    var young = figures
    young.health = nil
    young.counters = nil
    young.ownerSilentDays = nil
    (young.voices, young.messages, young.joins, young.leaves) = (0, 0, 0, 0)
    let values = ComparedGroup(young, signals: nil).values
    #expect(values == [.voices: 0, .messages: 0, .joins: 0, .leaves: 0])
  }
}
