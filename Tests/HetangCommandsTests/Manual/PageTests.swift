import Foundation
import Testing

@testable import HetangCommands

/// The manual as Markdown and as roff: what is written is what is shown.
@Suite struct PageTests {
  private func document(_ blocks: [ManualBlock]) -> ManualDocument {
    ManualDocument(blocks: blocks)
  }

  private func markdown(_ block: ManualBlock) -> String {
    let text = MarkdownPage.text(of: document([block]))
    return text.components(separatedBy: "`hetang manual`.\n\n").last ?? ""
  }

  private func roff(_ block: ManualBlock) -> String {
    let text = RoffPage.text(of: document([block]), version: "1")
    return text.components(separatedBy: ".SH DESCRIPTION\n").last ?? ""
  }

  @Test(arguments: [
    ("plain", "plain"), ("a <tag> b", "a &lt;tag> b"), ("code `<tag>` <b>", "code `<tag>` &lt;b>"),
    ("back\\slash", "back\\\\slash"), ("`\\u` stays", "`\\u` stays"), ("\"\" takes", "\"\" takes"),
  ])
  func `Markdown takes no text for a tag`(text: String, shown: String) {
    #expect(markdown(.text(text)) == shown + "\n")
  }

  @Test func `Markdown's tables keep their cells`() {
    let terms = [ManualBlock.Term(name: "--a <x>", meaning: "one | two <b>")]
    #expect(markdown(.terms(terms)) == "| | |\n|---|---|\n| `--a <x>` | one \\| two &lt;b> |\n")
  }

  @Test func `Markdown's headings and examples`() {
    #expect(markdown(.section("Exit status")) == "## Exit status\n")
    #expect(markdown(.subsection("groups <group>, also")) == "### groups &lt;group>, also\n")
    #expect(markdown(.lines(["a <b>", "c"])) == "```sh\na <b>\nc\n```\n")
  }

  @Test(arguments: [
    ("plain", "plain"), ("--json", "\\-\\-json"), ("a\\b", "a\\eb"), ("\"x\"", "\\(dqx\\(dq"),
    (".so /etc/passwd", "\\&.so /etc/passwd"), ("'quoted'", "\\&'quoted'"), ("a.b", "a.b"),
  ])
  func `roff takes no text for a request`(text: String, shown: String) {
    #expect(roff(.text(text)) == ".PP\n\(shown)\n")
    #expect(roff(.lines([text])) == ".PP\n.nf\n.RS 4\n\(shown)\n.RE\n.fi\n")
  }

  @Test func `roff breaks how a command is called before an option, and no example`() {
    let usage = "hetang members [<person>] [--json] [--csv] [--limit <number>] [--filter <words>]"
    #expect(
      roff(.lines([usage])) == """
        .PP
        .nf
        .RS 4
        hetang members [<person>] [\\-\\-json] [\\-\\-csv] [\\-\\-limit <number>]
            [\\-\\-filter <words>]
        .RE
        .fi

        """)
    let example = "hetang post " + String(repeating: "x", count: 100)
    #expect(roff(.lines([example])).contains(example))
  }

  @Test func `roff's headings are capital, their escapes are not`() {
    #expect(roff(.section("say \"hi\" - now")) == ".SH \"SAY \\(dqHI\\(dq \\- NOW\"\n")
    #expect(roff(.subsection("task done")) == ".SS \"task done\"\n")
    #expect(
      roff(.terms([.init(name: "--a", meaning: "b")])) == ".TP\n\\fB\\-\\-a\\fR\nb\n")
  }

  @Test func `paragraphs are joined, examples are not`() {
    let blocks = ManualBlock.prose("one\ntwo\n\nhetang a\nhetang b\n\nhetang c\nis no example")
    let texts = blocks.map { block in
      switch block {
      case .text(let text): text
      case .lines(let lines): "[" + lines.joined(separator: "|") + "]"
      default: "?"
      }
    }
    #expect(texts == ["one two", "[hetang a|hetang b]", "hetang c is no example"])
    #expect(ManualBlock.prose("").isEmpty)
  }
}
