import Community
import Exchange
import Store
import Words

extension Spoken {
  var warningReasons: [ReadWarning.Reason] {
    [
      .noTime, .unreadableTime("x"), .impossibleTime("x"), .noMember, .noGroup, .noSender,
      .unreadableRow, .unknownRowKind("x"), .unknownKind("x"), .unsupportedMessage, .unnamedMember,
      .tooLong(limit: 1000), .notAGroup(name: "N", type: "t"), .beforeFirstMessage,
      .cutText(limit: 1000), .cutNames(count, limit: 1000), .cutTexts(count, limit: 1000),
      .replacedNul(texts: count), .repairedText(lines: count), .unknownSelf("x"),
      .ambiguousName("N"), .unreadableRole("r"), .unreadableJoinTime("x"), .unclosedQuote,
      .fewerFields(expected: 3, found: 2), .moreFields(expected: 3, found: 4),
      .unusedColumns(["a", "b"]), .endedEarly, .damaged, .groupNameNotUsed,
      .knownInOtherZone(known: "Asia/Shanghai", read: "Europe/London", messages: count),
      .knownOtherwise(name: "N", people: count), .platformNotUsed(said: "qq"),
    ]
  }

  var warnings: [String] {
    warningReasons.flatMap { reason in
      [ReadWarning.Place.line(3), .byte(9), .file].map {
        words.imports.warning(ReadWarning($0, reason))
      }
    }
  }

  var formats: [String] {
    let reasons: [DetectionReason] =
      [
        .asked, .keys(["a", "b"]), .headerLine("x"), .lineHeads(matching: count, of: count),
      ] + TableShape.allCases.map { .columns(["a", "b"], $0) }
    return reasons.map(words.imports.reason) + TableShape.allCases.map(words.imports.title)
      + ForeignFormat.allCases.map(words.imports.title)
  }

  var imports: [String] {
    var counts = ImportCounts()
    counts.messages = count
    counts.joins = count
    counts.leaves = count
    counts.notices = count
    counts.members = count
    counts.applications = count
    counts.newPeople = count
    counts.newGroups = count
    counts.duplicates = count
    let imports = words.imports
    return [
      words.log.summary(counts), words.log.summary(ImportCounts()),
      imports.groups("G", more: count, of: count), imports.groups("G", more: 0, of: 1),
      imports.counts(
        messages: count, joins: count, leaves: count, notices: count, members: count,
        applications: count),
      imports.counts(
        messages: count, joins: count, leaves: count, notices: 0, members: count,
        applications: count),
      imports.others(known: count, skipped: count), imports.truncated,
      imports.moreWarnings(count), imports.dryRun, imports.order(.dayFirst),
      imports.stopped(file: "/a", kept: count),
      imports.stopped(file: "/a", kept: 0), imports.keptBefore(count),
      imports.holdsNothing, imports.nothingTaken(of: "/a", leftOut: count),
      imports.taken(1, of: count), imports.span("1", "2", zone: "UTC", isAssumed: true),
    ]
  }

  var takingBack: [String] {
    var counts = ImportCounts()
    counts.messages = count
    let row = ImportRow(
      id: 1, at: Instant(0), by: "Li", path: "a/b.json", format: "x", counts: counts)
    let effects = [
      TakingBack(row: row),
      TakingBack(
        row: row, keptRequests: count, keptPeople: count,
        toldAgain: [TakingBack.ToldAgain(row: row, events: count)]),
    ]
    let words = words.takingBack
    return effects.flatMap(words.meaning) + ImportRecord.State.allCases.compactMap(words.state)
      + [words.question(1, "b.json"), words.takeBack, words.goesOn]
  }
}
