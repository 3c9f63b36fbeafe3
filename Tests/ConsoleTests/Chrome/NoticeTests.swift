import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// The line that tells what happened.
struct NoticeTests {
  private static let deed = Command.createTask(TaskFields(title: hostileName))

  private static let notices: [Notice] = [
    .done(.taskCreated), .done(.approved(3)), .undone(deed, about: [hostileName, "Tea", "more"]),
    .redone(deed, about: []), .askedConsent, .failed(.store(.busy)), .failed(.store(.readOnly)),
    .failed(.command(.conflict(.task(TaskID(1)), by: hostileName, at: Instant(0)))),
    .failed(.command(.claimed(.task(TaskID(1)), by: hostileName))),
    .unavailable(.approve, .alreadyDecided), .unavailable(.edit, .claimed(by: hostileName)),
    .unavailable(.post, .right(.viewer)), .copied(true), .copied(false), .noSuchKey(.control("x")),
    .newcomer(name: hostileName, .viewer), .draftOffered(Instant(1_800_000_000), in: .utc),
    .draftNotKept(.busy), .pasteCut(200), .nowhereToPaste, .noSuchKey(.control("c")),
  ]

  @Test(arguments: Language.allCases)
  func `each says something of its own, in one harmless line`(language: Language) {
    let texts = Self.notices.map { Words(language).describe($0).text }
    #expect(Set(texts).count == texts.count)
    for (notice, text) in zip(Self.notices, texts) {
      #expect(!text.isEmpty && Text.clean(text) == text, "\(notice)")
    }
  }

  @Test(arguments: Language.allCases)
  func `each reason why an action cannot be taken has words`(language: Language) {
    let reasons: [Availability.Reason] = [
      .nothingSelected, .notOnThisScreen, .alreadyDecided, .alreadySettled, .alreadyFinished,
      .isDraft, .pastItsTime, .mixedRows, .noMatches, .oneAtATime, .coreOneAtATime, .twoAtMost,
      .alreadyReversed, .settledOnToday, .settledInContent, .importUntraced, .importTakenBack,
      .right(.viewer), .readOnly, .claimed(by: "lin"), .confined, .outermost,
    ]
    let texts = reasons.map { Words(language).actions.why($0) }
    #expect(Set(texts).count == texts.count)
    #expect(texts.allSatisfy { !$0.isEmpty && Text.width($0) < 60 })
  }

  @Test func `what was undone is told with its first names`() {
    let text = Words(.english).describe(
      .undone(.changeTask(TaskID(1), version: 1, .finish), about: ["Ada", "Bo", "Cy"])
    ).text
    #expect(text.hasPrefix("Undone (Ada, Bo): finished a task."), "\(text)")
  }

  @Test(
    arguments: [
      (["Ada", "Bo"], "Undone (Ada, Bo): finished a task ×2."),
      (["Ada"], "Undone (Ada and others): finished a task ×2."),
      ([], "Undone: finished a task ×2."),
    ] as [([String], String)])
  func `of several, others are told only where some are not named`(about: [String], told: String) {
    let both = Command.batch((1...2).map { .changeTask(TaskID($0), version: 1, .finish) })
    let text = Words(.english).describe(.undone(both, about: about)).text
    #expect(text.hasPrefix(told), "\(text)")
  }

  @Test func `a name that the deed tells itself is not told twice`() {
    let several = (1...8).map { Command.changeTask(TaskID($0), version: 1, .finish) }
    #expect(
      Words(.english).describe(
        .undone(.batch(several), about: ["Ada", "Bo", "Cy", "Di"])
      ).text.hasPrefix("Undone (Ada and others): "))
    let paragraph = String(repeating: "far and wide ", count: 20)
    let written = Words(.english).describe(
      .undone(
        .publishPost(PostText(body: "\(paragraph)\nmore"), []),
        about: [String("\(paragraph)".prefix(80))])
    ).text
    #expect(written.contains("…. ^r") && !written.contains("("), "\(written)")
    let made = Notice.undone(.createTask(TaskFields(title: "Call Wu")), about: ["Call Wu"])
    #expect(Words(.english).describe(made).text.hasPrefix("Undone: created a task: Call Wu."))
    let again = Notice.redone(.createTask(TaskFields(title: "Call Wu")), about: ["Call Wu", "Tea"])
    #expect(Words(.simplified).describe(again).text == "已重做（Tea）：新建任务：Call Wu")
  }

  @Test func `a receipt is told by what was asked for`() {
    let done = Command.changeTask(TaskID(1), version: 1, .finish)
    let back = Command.changeTask(TaskID(1), version: 2, .reopen)
    #expect(
      Notice(.command(done, .taskDone(1)), Receipt(audit: AuditID(1), command: done))
        == .done(.taskDone(1)))
    #expect(
      Notice(.undo, Receipt(audit: AuditID(2), command: back, firstCommand: done))
        == .undone(done, about: []))
    #expect(Notice(.redo, Receipt(audit: AuditID(3), command: done)) == .redone(done, about: []))
  }

  @Test func `what is confirmed or asked for is the same deed`() {
    let ban = Deed.command(Self.deed, .taskCreated)
    #expect(Intent.confirmed(ban, name: "x").deed == ban)
    #expect(Intent.asking(.undo).deed == .undo)
    #expect(Intent.all([Self.deed], .taskCreated) == .plain(ban))
    #expect(
      Intent.all([Self.deed, Self.deed], .taskCreated)
        == .command(.batch([Self.deed, Self.deed]), .taskCreated))
  }
}
