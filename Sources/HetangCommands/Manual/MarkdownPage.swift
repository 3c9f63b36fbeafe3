/// The manual as `docs/cli.md`.
enum MarkdownPage {
  static func text(of document: ManualDocument) -> String {
    let head = """
      # The command line

      Made by `hetang manual --markdown` from the definitions of the commands; do not edit it. The \
      same as a page for `man`: `hetang manual`.
      """
    return ([head] + document.blocks.map(text)).joined(separator: "\n\n") + "\n"
  }

  private static func text(of block: ManualBlock) -> String {
    switch block {
    case .section(let title): "## \(title)"
    case .subsection(let title): "### \(escape(title))"
    case .text(let text): escape(text)
    case .lines(let lines): (["```sh"] + lines + ["```"]).joined(separator: "\n")
    case .terms(let terms):
      (["| | |", "|---|---|"] + terms.map { "| `\(cell($0.name))` | \(cell(escape($0.meaning))) |" })
        .joined(separator: "\n")
    }
  }

  /// Angle brackets are no tags, except within code.
  private static func escape(_ text: String) -> String {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .map { place, part in
        let isCode = !place.isMultiple(of: 2)
        return isCode
          ? String(part) : String(part).replacing("\\", with: "\\\\").replacing("<", with: "&lt;")
      }
      .joined(separator: "`")
  }

  private static func cell(_ text: String) -> String { text.replacing("|", with: "\\|") }
}
