import Words

/// The table of keys as a document, made from ``Keymap``: `docs/keys.md` is this text.
public enum KeysDocument {
  /// The whole document, in Markdown.
  public static var text: String {
    let (english, simplified) = (Words(.english), Words(.simplified))
    var lines = [
      "# Keys",
      "",
      "Made from the keymap by `hetang keys > docs/keys.md`; a test fails when it is stale.",
      "Each key does on a screen what makes sense there: the last line shows what, `?` shows all",
      "of it, `:` finds every command by name. Full-width keys of a Chinese input method count as",
      "their plain ones. Nothing fires while text is typed.",
    ]
    for chapter in ActionChapter.allCases {
      lines += ["", "## \(english.actions.name(of: chapter))", ""]
      lines += ["| keys | what | 说明 |", "|---|---|---|"]
      for binding in Keymap.bindings where binding.chapter == chapter {
        let keys = binding.keys.map { "`\(Keymap.label(of: $0))`" }.joined(separator: " ")
        lines.append(
          "| \(keys) | \(english.actions.title(of: binding.action)) "
            + "| \(simplified.actions.title(of: binding.action)) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}
