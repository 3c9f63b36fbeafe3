import ArgumentParser
import Community
import Foundation
import Glibc
import Store
import Terminal
import Words

/// Finds out what is wrong with the store and its surroundings.
struct DoctorCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract: "Find out what is wrong, and with which command to mend it.",
    discussion: """
      Looks at the store's file, folder and room on the disk; at its tables and the triggers that \
      keep its records; at its pages, references, log and daily figures, which are counted anew; at \
      time zones, overdue posts, consoles that ended without saying so, the clock, TZ; and, on a \
      terminal, at the terminal and the locale. Each finding stands with the command that mends it.

      --json prints {"findings": [{"check", "finding", "mend", "mended"}]}; check is one of store, \
      permissions, folder, leftovers, room, schema, pages, references, audit, points, rollups, \
      zones, schedule, sessions, clock, zone, terminal, locale.

      Exit codes: 0 nothing is wrong (any more); 1 something is.
      """)

  @OptionGroup var common: CommonOptions

  @Flag(help: "Mend what can be mended.")
  var fix = false

  @Flag(help: "Leave out what reads every page, row and message.")
  var quick = false

  @Flag(help: "Print one JSON object.")
  var json = false

  var words: Words { common.words }

  func run() throws {
    if fix, common.readOnly { throw StoreError.readOnly }
    let doctor = StoreDoctor(path: common.path, now: Clock.now())
    var line = ProgressLine(words: words)
    defer { line.clear() }
    let ailments = doctor.examine(quick: quick) { done, all in
      line.show(words.care.recounting(done + 1, of: all))
    }
    line.clear()
    let mended = fix ? try doctor.mend(ailments, as: common.person, unixUser: UnixUser.name) : []
    let findings =
      ailments.map { Finding($0, mended: mended.contains($0), common) }
      + zoneFindings
      + TerminalExamination(
        environment: common.environment,
        isOnTerminal: Surroundings.current.isTerminal(STDOUT_FILENO)
      ).findings(words)
    try tell(findings)
    if findings.contains(where: { !$0.mended }) { throw ExitCode(ExitStatus.failed.rawValue) }
  }

  private var zoneFindings: [Finding] {
    guard let name = Clock.misnamedZone else { return [] }
    return [
      Finding(
        check: "zone", finding: Text.clean(words.errors.noSuchZone(name)),
        mend: words.care.remedyForZone)
    ]
  }

  private func tell(_ findings: [Finding]) throws {
    guard !json else { return StandardOutput.print(try JSONText.of(["findings": findings])) }
    if findings.isEmpty { StandardOutput.print(words.care.wholeSentence) }
    for finding in findings {
      StandardOutput.print(finding.mended ? words.care.mended(finding.finding) : finding.finding)
      if !finding.mended { StandardOutput.print(words.care.mending(finding.mend)) }
    }
  }
}

/// Something that is wrong, in words.
struct Finding: Encodable {
  /// The name of the check.
  var check: String
  var finding: String
  /// The command that mends it.
  var mend: String
  var mended = false
}

extension Finding {
  init(_ ailment: Ailment, mended: Bool, _ common: CommonOptions) {
    let words = common.words.care
    self.init(
      check: ailment.check, finding: Text.clean(words.describe(ailment)),
      mend: words.remedy(for: ailment, store: common.path), mended: mended)
  }
}
