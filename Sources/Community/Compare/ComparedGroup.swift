/// A group's figures on one day, as they are set against others.
public struct ComparedGroup: Hashable, Sendable {
  /// The last day that the figures know.
  public var asOf: Day
  /// The stage on that day.
  public var stage: Stage
  /// What is known; a figure without anything to go by is missing.
  public var values: [ComparedFigure: Double]

  /// A group by figures that are known already; those without a value are not known.
  public init(asOf: Day, stage: Stage, values: [ComparedFigure: Double]) {
    self.asOf = asOf
    self.stage = stage
    self.values = values
  }

  /// - Parameter signals: nil where they were not counted.
  public init(_ figures: GroupFigures, signals: GroupSignals?) {
    self.init(asOf: figures.asOf, stage: figures.stage, values: [:])
    for figure in ComparedFigure.allCases {
      values[figure] = figures.value(of: figure) ?? signals?.value(of: figure)
    }
  }
}

extension GroupFigures {
  fileprivate func value(of figure: ComparedFigure) -> Double? {
    switch figure {
    case .health: health?.health
    case .silence: health?.silenceRisk
    case .slump: health?.slumpRisk
    case .voices: Double(voices)
    case .messages: Double(messages)
    // Of nobody, no share came back.
    case .returning: voicesBefore > 0 ? counters?[.returning] : nil
    case .regulars: counters?[.regulars]
    case .ownerSilence: ownerSilentDays.map(Double.init)
    case .joins: Double(joins)
    case .leaves: Double(leaves)
    case .concentration, .selfRun, .staffReplies, .unseen, .newcomersGreeted, .newcomersAnswered,
      .adShare:
      nil
    }
  }
}

extension GroupSignals {
  fileprivate func value(of figure: ComparedFigure) -> Double? {
    switch figure {
    case .concentration:
      messagesByPerson.isEmpty ? nil : Double(absenceFactor(messagesByPerson))
    case .selfRun: share(startsByPeople, of: starts)
    case .staffReplies: share(staffTurnsAnswered, of: staffTurns)
    case .unseen: share(unseen14, of: voices14)
    case .newcomersGreeted: share(newcomersGreeted, of: newcomers)
    case .newcomersAnswered: share(newcomersAnswered, of: newcomersSpoke)
    case .adShare: share(staffAds28, of: staffMessages28)
    case .health, .silence, .slump, .voices, .messages, .returning, .regulars, .ownerSilence,
      .joins, .leaves:
      nil
    }
  }

  private func share(_ part: Int, of whole: Int) -> Double? {
    whole > 0 ? Double(part) / Double(whole) : nil
  }
}
