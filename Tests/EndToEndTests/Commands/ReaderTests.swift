import Foundation
import Testing

/// Readers of the output who go away.
@Suite struct ReaderTests {
  private func shell(_ line: String, _ desk: Desk) throws -> Int32 {
    try desk.run(
      program: "/bin/bash", ["-c", line], more: ["HETANG": hetang, "TMPDIR": desk.folder.path]
    ).status
  }

  @Test func `nobody reads the demo, and it leaves nothing behind`() throws {
    let desk = try Desk()
    #expect(try shell(#""$HETANG" demo | true; exit ${PIPESTATUS[0]}"#, desk) == 0)
    let left = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
    #expect(!left.contains { $0.hasPrefix("hetang-demo") })
  }

  @Test(arguments: ["import - --store s.sqlite", "import <(cat chat.json) --store s.sqlite"])
  func `an export comes through a pipe`(command: String) throws {
    let desk = try Desk()
    try Data(
      """
      {"name": "Night Runners", "type": "private_supergroup", "id": 1, "messages": [
        {"id": 2, "type": "message", "date_unixtime": "1772327100", "from": "Wei",
         "from_id": "user102", "text": "hi"}]}
      """.utf8
    ).write(to: URL(fileURLWithPath: desk.path("chat.json")))
    #expect(try shell(#"cat chat.json | "$HETANG" \#(command) >told"#, desk) == 0)
    let told = try String(contentsOfFile: desk.path("told"), encoding: .utf8)
    #expect(told.contains("new: 1 message,"), "\(told)")
  }

  @Test func `an argument that is no text is refused`() throws {
    let desk = try Desk()
    let line = #""$HETANG" task add $'bad \xff' --store s.sqlite 2>errors"#
    #expect(try shell(line, desk) == 64)
    let told = try String(contentsOfFile: desk.path("errors"), encoding: .utf8)
    #expect(told.hasSuffix("is not UTF-8.\n"))
  }

  @Test func `closed streams are no crash`() throws {
    let desk = try Desk()
    #expect(try shell(#""$HETANG" keys >&-"#, desk) == 0)
    #expect(try shell(#""$HETANG" import missing.json --store s.sqlite 2>&-"#, desk) == 65)
  }

  @Test(arguments: ["keys", "manual", "manual --markdown", "console --store s.sqlite"])
  func `output that cannot be written is an error`(command: String) throws {
    let desk = try Desk()
    #expect(try shell(#""$HETANG" \#(command) >/dev/full 2>errors"#, desk) == 74)
    let told = try String(contentsOfFile: desk.path("errors"), encoding: .utf8)
    #expect(told.contains("The output cannot be written"))
  }
}
