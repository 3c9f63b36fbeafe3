import Community
import Exchange
import Words

@testable import Store

extension Spoken {
  private static let subjects: [Subject] = [
    .join(JoinID(1)), .post(PostID(1)), .delivery(DeliveryID(1)), .award(PointEntryID(1)),
    .task(TaskID(1)), .person(PersonID(1)), .group(GroupID(1)), .alert(AlertID(1)),
    .incident(IncidentID(1)), .operator(OperatorID(1)), .role(.helper), .consent(ConsentID(1)),
    .outbox(OutboxID(1)),
    .import(ImportID(1)),
  ]

  var errors: [String] {
    commandErrors.map(words.errors.describe)
      + Self.subjects.flatMap { [words.log.subject($0.name), words.commandLine.noSuch($0)] }
      + storeErrors + Self.exportErrors.map(words.errors.describe)
  }

  static let rowStates: [RowState] =
    JoinState.allCases.map { .join($0) } + DeliveryState.allCases.map { .delivery($0) }
    + TaskState.allCases.map { .task($0) } + Consent.State.allCases.map { .consent($0) }
    + OutboxState.allCases.map { .outbox($0) }
    + [
      .delivers, .overtaken, .expired, .withdrawn, .notWithdrawn, .sent, .disabled, .enabled,
      .acknowledged,
      .notAcknowledged, .reversed, .isReversal,
      .closed, .erasurePlanned, .erasureNotPlanned, .erased, .joined, .apart, .samePerson, .absent,
      .present, .banned, .notBanned, .untraced, .takenBack,
    ]

  var commandErrors: [CommandError] {
    Self.subjects.flatMap {
      [.notFound($0), .conflict($0, by: "Li", at: Instant(0)), .claimed($0, by: "Li")]
    } + Self.rowStates.map { .wrongState(.person(PersonID(1)), $0) }
      + CommandError.Field.allCases.map { .empty(field: $0) }
      + Right.allCases.flatMap { right in
        Role.allCases.map { .denied(Denial(right: right, role: $0)) }
      } + [
        .reasonNeeded, .nothingToDo, .unchanged, .consentNotNeeded,
        .outOfBounds(field: .capacity, value: 0, allowed: 1...count), .switchedOff(name: "Li"),
        .notYourName("Li"), .confirmationNeeded(name: "Li"),
        .consentNeeded(from: ["Li", "Wu"]), .ownConsent, .noOwnerLeft, .nameTaken("Li"),
        .unknownHealthModel(version: "2"), .healthModelUnreadable(version: "2"),
        .healthModelVersionTaken(version: "2"), .nothingToUndo, .nothingToRedo,
      ]
  }

  static func storeErrors(_ count: Int) -> [StoreError] {
    [
      .cannotOpen(path: "/a", reason: "r"), .fileNotWritable(path: "/a"),
      .folderNotWritable(folder: "/a"), .logRemoved(path: "/a"), .replaced(path: "/a"),
      .strayLog(path: "/a"),
      .diskFailed(reason: "r"), .notAStore(path: "/a"),
      .newerVersion(path: "/a", found: 3, supported: 2), .olderVersion(path: "/a"), .readOnly,
      .busy, .diskFull, .corrupt(reason: "r"), .alreadyThere(path: "/a"),
      .isTheStore(path: "/a"),
      .inUse(path: "/a", by: []), .inUse(path: "/a", by: ["Li", "Wu"]),
      .damagedBackup(path: "/a", .pages("p")), .damagedBackup(path: "/a", .danglingRows(count)),
      .damagedBackup(path: "/a", .trail(at: AuditID(1), .gap)), .failed(reason: "r"),
    ]
  }

  private var storeErrors: [String] {
    Self.storeErrors(count).map(words.errors.describe)
      + ["/log", nil].flatMap {
        [words.errors.crashed(log: $0), words.errors.unforeseen(log: $0)]
      }
  }

  static var exportErrors: [ExchangeError] {
    let formats = ExportFormat.allCases
    return
      [
        .notFound(path: "/a"), .cannotRead(path: "/a", why: "w"),
        .isFolder(path: "/a", example: "/a/b"),
        .isFolder(path: "/a", example: nil), .isDevice(path: "/a"), .isEmpty(path: "/a"),
        .isOffice(path: "/a"), .notText(path: "/a"),
        .damagedCompression(path: "/a", byte: 9),
        .unknownFormat(path: "/a", seen: "x"), .needsDateOrder(path: "/a"),
        .needsGroupName(path: "/a"),
        .wrongDateOrder(path: "/a", .dayFirst, line: 9, date: "13/2/2026"),
        .mixedDateOrders(path: "/a", dayFirst: 3, monthFirst: 9),
        .missingColumns(path: "/a", table: .messages, columns: ["group"]),
        .cancelled(path: "/a"),
      ] + TextEncoding.allCases.map { .encoded(path: "/a", $0) }
      + TextEncoding.allCases.map { .packedEncoded(path: "/a", entry: "b", $0) }
      + zipLacks.map { .unreadableZip(path: "/a", $0) }
      + Archive.allCases.map { .isArchive(path: "/a", $0) }
      + ForeignFormat.allCases.map { .foreignFormat(path: "/a", $0) }
      + formats.map { .needsTimeZone(path: "/a", format: $0) }
      + ([.openingBrace, .datedLine] + formats.map { .looksLike($0) } as [FormatLack]).map {
        .notThatFormat(path: "/a", format: .csv, $0)
      }
      + TableShape.allCases.map {
        .missingColumns(path: "/a", table: $0, columns: ["group", "member"])
      }
  }

  private static var zipLacks: [ZipLack] {
    [
      .cutOff, .damaged, .zip64, .encrypted, .unknownMethod, .tooTight, .noExport,
      .several(["a", "b"]), .several(["a", "b", "c", "d"]),
    ]
  }

  /// What may be wrong with a store.
  var ailmentSamples: [Ailment] {
    [
      .noStore(path: "/a"), .mode(path: "/a", found: 0o644, wanted: 0o660),
      .group(path: "/a", found: "f", wanted: "w"),
      .groupNotPassedOn(folder: "/a"), .noAccess(path: "/a", owner: "o"),
      .notInGroup(folder: "/a", group: "g", user: "u"), .folderClosed(folder: "/a"),
      .leftover(path: "/a"),
      .littleRoom(folder: "/a", free: 1, needed: 2_500_000), .pages("p"),
      .danglingRows(table: "task", count: count), .trail(at: AuditID(1), .unlinked),
      .rollUps(GroupID(1), name: "G", differences: count),
      .contributions(people: count), .unknownZone(GroupID(1), name: "G", zone: "Z/Z"),
      .overdue(count), .goneSessions(count),
      .clockBehind(latest: Instant(0)),
    ] + SchemaPart.Kind.allCases.map { .lacking(SchemaPart($0, "p")) }
      + Self.storeErrors(count).map { .unusable($0) }
  }

  var ailments: [String] {
    let facts = BackupFacts(
      path: "/a", bytes: 2048, version: 2, groups: count, people: count, lastChange: nil,
      mark: BackupMark(name: "b", rows: count, trail: ""))
    return ailmentSamples.map(words.care.describe)
      + [
        words.care.wholeSentence, words.care.recounting(1, of: count),
        words.care.backedUp(facts),
        words.care.restored(Restoration(backup: facts, kept: nil, audit: AuditID(1))),
        words.care.tooDamagedToAsk("b"), words.care.stopped, words.care.updating(0.4),
        words.care.updateStopped,
      ]
  }
}
