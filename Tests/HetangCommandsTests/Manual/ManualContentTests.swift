import ArgumentParser
import Exchange
import Foundation
import Testing

@testable import HetangCommands

/// What the manual says.
@Suite struct ManualContentTests {
  private static let markdown: Result<String, any Error> = Result {
    MarkdownPage.text(of: try ManualDocument())
  }

  private func chapters() throws -> [String] {
    try Self.markdown.get().components(separatedBy: "\n### ")
  }

  @Test func `nothing in it is the code's`() throws {
    let text = try Self.markdown.get()
    for sign in ["Optional(", "When(", "nil", "HetangCommands", "()", "\\("] {
      #expect(!text.contains(sign), "\(sign)")
    }
  }

  @Test func `docs/cli.md is what hetang manual prints`() throws {
    let root = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let written = try String(
      contentsOf: root.appendingPathComponent("docs/cli.md"), encoding: .utf8)
    #expect(
      try written == Self.markdown.get(), "Run: hetang manual --markdown > docs/cli.md")
  }

  @Test func `an option says what it takes, and what it is without it`() throws {
    let chapter = try #require(try chapters().first { $0.hasPrefix("post\n") })
    #expect(chapter.contains("| `--at <time>` | When. Default: now. |"))
    #expect(
      chapter.contains(
        "| `--part <part>` | Which part it plays. One of: head, waist, leg. Default: head. |"))
    #expect(chapter.contains("hetang post [--json] [--dry-run] [--once <key>]"))
  }

  @Test func `arguments that are needed stand bare, others in brackets`() throws {
    let chapters = try chapters()
    func usage(_ name: String) -> String? {
      chapters.first { $0.hasPrefix("\(name)\n") }?.split(separator: "\n")
        .first { $0.hasPrefix("hetang \(name)") }.map(String.init)
    }
    #expect(usage("merge")?.hasPrefix("hetang merge <person> <into> [") == true)
    #expect(usage("groups")?.hasPrefix("hetang groups [<group>] [") == true)
    #expect(usage("task done") == "hetang task done <id> ... [--json] [--dry-run] [--once <key>]")
    #expect(usage("delivery skip")?.hasSuffix("--reason <text>") == true)
    #expect(usage("operators role")?.hasPrefix("hetang operators role <name> <role> [") == true)
  }

  @Test func `options of every command are told once`() throws {
    let text = try Self.markdown.get()
    for option in ["| `--store <path>` |", "| `--as <name>` |", "| `--read-only` |"] {
      #expect(text.components(separatedBy: option).count == 2, "\(option)")
    }
  }

  @Test func `every exit status and variable is told`() throws {
    let text = try Self.markdown.get()
    for status in Ending.allCases {
      #expect(text.contains("| `\(status.rawValue)` | \(status.meaning). |"))
    }
    for name in ["XDG_DATA_HOME", "XDG_STATE_HOME", "TZ", "NO_COLOR", "HETANG_ASCII"] {
      #expect(text.contains("| `\(name)` |"), "\(name)")
    }
  }

  @Test func `fields have names of one form, each once in its list`() throws {
    let lists = try chapters().filter { $0.hasPrefix("Fields of ") }
      .compactMap { $0.components(separatedBy: "\n## ").first }
    #expect(lists.count == 20)
    for list in lists {
      let names = list.matches(of: /\n\| `([^`]+)` \|/).map { String($0.1) }
      #expect(!names.isEmpty)
      #expect(Set(names).count == names.count, "\(list.prefix(40))")
      #expect(names.allSatisfy { $0.wholeMatch(of: /[a-z]+(_[a-z0-9]+)*/) != nil }, "\(names)")
    }
  }

  @Test func `examples of the manual are commands that the parser takes`() throws {
    let examples = try Self.markdown.get().split(separator: "\n").filter {
      $0.hasPrefix("hetang ") && !$0.contains("<") && !$0.contains("[") && !$0.contains(">")
    }
    #expect(examples.count > 20)
    for example in examples {
      let words = Self.words(String(example.prefix { $0 != "<" }))
      #expect(throws: Never.self, "\(example)") {
        try Hetang.parseAsRoot(
          SignedPoints.shielded(LeadingOptions.moved(Array(words.dropFirst()))))
      }
    }
  }

  /// As a shell takes a line apart that has double quotes only.
  private static func words(_ line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      place, part in
      place.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
    }
  }
}
