import Community
import GRDB

/// What a group is compared by, picked out of its figures and signals by SQLite: of a thousand peers
/// only a few numbers each are needed, and to decode all that is kept of them takes ten times as
/// long. Says the same as `ComparedGroup(figures, signals)`.
struct PeerFigures {
  /// A column for each figure that is known, and what the others are counted from.
  static let columns: String = {
    let figures = ComparedFigure.allCases.compactMap { figure in
      // Quoted: some are words of SQL.
      sql(of: figure).map { "\($0) AS \"\(figure.rawValue)\"" }
    }
    let others = [
      "as_of", "json_extract(figures, '$.stage') AS stage",
      "json_extract(signals, '$.messagesByPerson') AS talk",
    ]
    return (others + figures).joined(separator: ", ")
  }()

  let group: ComparedGroup

  init(row: Row) throws {
    var values: [ComparedFigure: Double] = [:]
    for figure in ComparedFigure.allCases where Self.sql(of: figure) != nil {
      values[figure] = try row.value(figure.rawValue)
    }
    let talk: String? = try row.value("talk")
    let messages = try talk.map { try CanonicalJSON.value([Int].self, from: $0) } ?? []
    if !messages.isEmpty { values[.concentration] = Double(absenceFactor(messages)) }
    group = try ComparedGroup(
      asOf: row.value("as_of"), stage: Stage(column: row.value("stage")), values: values)
  }

  private static func sql(of figure: ComparedFigure) -> String? {
    switch figure {
    case .health: "json_extract(figures, '$.health.health')"
    case .silence: "json_extract(figures, '$.health.silenceRisk')"
    case .slump: "json_extract(figures, '$.health.slumpRisk')"
    case .voices: "json_extract(figures, '$.voices')"
    case .messages: "json_extract(figures, '$.messages')"
    case .returning:
      """
      CASE WHEN json_extract(figures, '$.voicesBefore') > 0
      THEN json_extract(figures, '$.counters.returning') END
      """
    case .regulars: "json_extract(figures, '$.counters.regulars')"
    case .ownerSilence: "json_extract(figures, '$.ownerSilentDays')"
    case .joins: "json_extract(figures, '$.joins')"
    case .leaves: "json_extract(figures, '$.leaves')"
    case .concentration: nil
    case .selfRun: share("startsByPeople", of: "starts")
    case .staffReplies: share("staffTurnsAnswered", of: "staffTurns")
    case .unseen: share("unseen14", of: "voices14")
    case .newcomersGreeted: share("newcomersGreeted", of: "newcomers")
    case .newcomersAnswered: share("newcomersAnswered", of: "newcomersSpoke")
    case .adShare: share("staffAds28", of: "staffMessages28")
    }
  }

  private static func share(_ part: String, of whole: String) -> String {
    """
    1.0 * json_extract(signals, '$.\(part)') / nullif(json_extract(signals, '$.\(whole)'), 0)
    """
  }
}
