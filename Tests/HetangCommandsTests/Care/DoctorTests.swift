import Foundation
import Testing
import Words

@testable import HetangCommands

/// `hetang doctor`: what is wrong, and with which command to mend it.
@Suite struct DoctorTests {
  private func owned() throws -> Shell {
    let shell = try Shell()
    _ = try shell.run("console")
    return shell
  }

  @Test(arguments: [("en", "Nothing is wrong."), ("zh-Hans", "一切正常"), ("zh-Hant", "一切正常")])
  func `a healthy store`(language: String, sentence: String) throws {
    let shell = try owned()
    #expect(try shell.run("doctor", "--language", language).output == sentence + "\n")
    let json = try shell.run("doctor", "--json")
    #expect(json.status == 0 && json.output == "{\"findings\":[]}\n")
  }

  @Test func `who has no store yet is told how to begin one, and of nothing else`() throws {
    let shell = try Shell()
    let told = try shell.run("doctor")
    #expect(told.status == 1)
    #expect(told.output.hasPrefix("There is no store at \(shell.store). "))
    #expect(told.output.hasSuffix("  to mend it: hetang import FILE --store \(shell.store)\n"))
    #expect(told.output.filter(\.isNewline).count == 2)
  }

  @Test func `a TZ that names no zone is found, and told beside every list`() throws {
    let shell = try owned()
    let told = try shell.run(["doctor", "--json"], more: ["TZ": "Nope"]).object()
    let findings = try #require(told["findings"] as? [[String: Any]])
    #expect(findings.map { $0["check"] as? String } == ["zone"])
    for command in [["tasks"], ["console"], ["log"]] {
      let told = try shell.run(command, more: ["TZ": "Nope"])
      #expect(told.status == 0)
      #expect(
        told.errors == """
          hetang: TZ=Nope names no time zone that this machine knows; times are in UTC. \
          Set it to a name such as Asia/Shanghai.

          """)
    }
    #expect(try shell.run(["tasks"], more: ["TZ": ":Europe/Berlin"]).errors == "")
  }

  @Test func `a finding stands with the command that mends it, until it is mended`() throws {
    let shell = try owned()
    chmod(shell.store, 0o644)
    let told = try shell.run("doctor", "--quick")
    #expect(told.status == 1)
    #expect(told.lines.count == 2)
    #expect(told.lines.last == "  to mend it: chmod 640 \(shell.store)")
    let json = try shell.run("doctor", "--quick", "--json").object()
    let findings = try #require(json["findings"] as? [[String: Any]])
    // Beside the store there may be its log, which is as open.
    #expect(Set(findings.map { $0["check"] as? String }) == ["permissions"])
    #expect(findings.allSatisfy { Set($0.keys) == ["check", "finding", "mend", "mended"] })
    #expect(findings.allSatisfy { $0["mended"] as? Bool == false })
    let mended = try shell.run("doctor", "--quick", "--fix")
    #expect(mended.status == 0)
    #expect(mended.output.hasPrefix("Mended: "))
    #expect(try shell.run("doctor", "--quick").output == "Nothing is wrong.\n")
  }

  @Test func `read only mends nothing`() throws {
    let shell = try owned()
    #expect(try shell.run("doctor", "--fix", "--read-only").status == 2)
    #expect(try shell.run("doctor", "--read-only").status == 0)
  }

  @Test func `without a store it says so`() throws {
    let shell = try Shell()
    let told = try shell.run("doctor")
    #expect(told.status == 1)
    #expect(told.output.contains(shell.store))
    #expect(try FileManagerFacts.names(in: shell.folder) == [])
  }

  private func checks(_ environment: [String: String], isOnTerminal: Bool = true) -> [String] {
    TerminalExamination(environment: environment, isOnTerminal: isOnTerminal)
      .findings(Words(.english)).map(\.check).filter { $0 == "terminal" }
  }

  @Test func `a terminal that nobody describes is named, on a terminal only`() throws {
    #expect(checks([:]) == ["terminal"])
    #expect(checks(["TERM": ""]) == ["terminal"])
    #expect(checks(["TERM": "no-such-terminal"]) == ["terminal"])
    #expect(checks(["TERM": "../../etc/passwd"]) == ["terminal"])
    #expect(checks(["TERM": "no-such-terminal"], isOnTerminal: false) == [])
    let shell = try Shell()
    let folder = shell.folder.appendingPathComponent("n")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data().write(to: folder.appendingPathComponent("no-such-terminal"))
    #expect(checks(["TERM": "no-such-terminal", "TERMINFO": shell.folder.path]) == [])
  }

  @Test(arguments: Language.allCases)
  func `what is wrong with a terminal is told with its name and a command`(language: Language) {
    let found = TerminalExamination(
      environment: ["TERM": "odd-term", "HOME": "/nowhere"], isOnTerminal: true
    ).findings(Words(language)).first
    #expect(found?.finding.contains("odd-term") == true)
    #expect(found?.mend == "sudo apt install ncurses-term")
    #expect(found?.mended == false)
  }
}
