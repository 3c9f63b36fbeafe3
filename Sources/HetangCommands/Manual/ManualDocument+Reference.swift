import Community
import Exchange
import Store

extension ManualDocument {
  /// How lists are printed.
  static var output: [ManualBlock] {
    [
      .section("Output"),
      .text(
        "Lists come as a table for people, in the language of the locale and the time zone of the "
          + "machine (TZ), without colour. What a person asks for programs comes with --json or "
          + "--csv; its names and types are stable and the same in every language."),
      .text(
        "JSON is an array of objects, one a line, all fields always there, null where nothing is "
          + "known. Names are in snake_case. Numbers are numbers. Times are ISO 8601 in UTC to the "
          + "second, such as 2026-11-22T01:02:03Z; days are 2026-11-22, counted in the group's zone. Texts are "
          + "exactly what was imported; signs that would act on a terminal are written as \\u "
          + "escapes."),
      .text(
        "CSV is RFC 4180 in UTF-8 with a line of names first; what is not known is an empty cell. "
          + "Control signs but tabs and line ends are left out. A text that begins with a sign on "
          + "which spreadsheets compute (= + - @, tab, line end, also full-width) gets an apostrophe in front."
      ),
      .text(
        "A command that changes something prints one sentence, or with --json an object: audit is "
          + "the number of its entry in the log, which `hetang undo` takes; created lists what it "
          + "made, each with kind and id; dry_run tells whether it was only tried out; earlier "
          + "tells that nothing was done, because the same was asked for under the key of --once "
          + "before. Several numbers are one change: all of it is done, or nothing."),
    ]
  }

  /// What each list's fields mean.
  static var fields: [ManualBlock] {
    let day = Day(0)
    return [.section("Fields")]
      + fields("groups", [TableField<GroupRow>].groups)
      + fields("groups <group>, also", [TableField<GroupDetail>].details)
      + fields("members", [TableField<MemberRow>].members(on: day))
      + fields("members <person>, also", [TableField<MemberPage>].details)
      + fields("joins", [TableField<JoinRow>].joins)
      + fields("posts", [TableField<PostRow>].posts)
      + fields("tasks", [TableField<TaskRow>].tasks)
      + fields("points", [TableField<PointRow>].points)
      + fields("points --board", [TableField<BoardRow>].board(on: day))
      + fields("log", [TableField<AuditEntry>].log { _ in "" })
      + fields("deliveries", [TableField<DeliveryRow>].deliveries)
      + fields("alerts", [TableField<AlertRow>].alerts)
      + fields("incidents", [TableField<IncidentRow>].incidents)
      + fields("outbox", [TableField<OutboxRow>].outbox)
      + fields("import", [TableField<ImportOutcome>].importedFiles)
      + fields("imports", [TableField<ImportRow>].imports)
      + fields("operators", [TableField<OperatorAccount>].operators)
      + fields("operators rights", [TableField<RoleRow>].roles)
      + fields("operators consents", [TableField<Consent>].consents { _ in "" })
      + fields("health models", [TableField<HealthModelRow>].healthModels)
  }

  private static func fields<Row>(
    _ title: String, _ fields: [TableField<Row>]
  ) -> [ManualBlock] {
    let terms = fields.map { field in
      let scope = field.kind == .objects ? ", only in JSON" : ""
      return ManualBlock.Term(
        name: field.name, meaning: "\(field.meaning) (\(field.kind.rawValue)\(scope))")
    }
    return [.subsection("Fields of \(title)"), .terms(terms)]
  }

  /// How commands end.
  static var endings: [ManualBlock] {
    [
      .section("Exit status"),
      .terms(
        ExitStatus.allCases.map { .init(name: String($0.rawValue), meaning: $0.meaning + ".") }),
      .text("What went wrong stands on standard error as one sentence with what to do."),
    ]
  }

  /// What a shell can do with it.
  static var shell: [ManualBlock] {
    [
      .section("Environment"),
      .terms([
        .init(name: "XDG_DATA_HOME", meaning: "Where the store is kept, under hetang/."),
        .init(
          name: "XDG_STATE_HOME",
          meaning: "Where a failure that nobody foresaw leaves a log, under hetang/."),
        .init(name: "LC_ALL, LC_MESSAGES, LANG", meaning: "The language, unless --language is."),
        .init(name: "TZ", meaning: "The zone in which times are shown to people and read."),
        .init(name: "USER, LOGNAME", meaning: "Who acts, unless --as is; else the Unix user."),
        .init(name: "TERM, TMUX", meaning: "What the terminal can do."),
        .init(name: "NO_COLOR", meaning: "No colours on the screen; any value but an empty one."),
        .init(name: "HETANG_ASCII", meaning: "ASCII signs only on the screen, as --ascii."),
      ]),
      .section("Completion"),
      .text("The shell completes commands, options, their values and names of groups:"),
      .lines([
        "hetang --generate-completion-script bash > ~/.local/share/bash-completion/completions/hetang",
        "hetang --generate-completion-script zsh > ~/.zfunc/_hetang",
        "hetang --generate-completion-script fish > ~/.config/fish/completions/hetang.fish",
      ]),
    ]
  }
}
