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

  @Test func `closed streams are no crash`() throws {
    let desk = try Desk()
    #expect(try shell(#""$HETANG" keys >&-"#, desk) == 0)
    #expect(try shell(#""$HETANG" import missing.json --store s.sqlite 2>&-"#, desk) == 65)
  }

  @Test func `output that cannot be written is an error`() throws {
    let desk = try Desk()
    #expect(try shell(#""$HETANG" keys >/dev/full 2>errors"#, desk) == 74)
    let told = try String(contentsOfFile: desk.path("errors"), encoding: .utf8)
    #expect(told.contains("The output cannot be written"))
  }
}
