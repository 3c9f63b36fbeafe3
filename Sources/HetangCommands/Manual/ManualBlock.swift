/// A piece of the manual, in no form yet.
enum ManualBlock {
  case section(String)
  case subsection(String)
  case text(String)
  /// Lines that stand as they are: how a command is called, examples.
  case lines([String])
  case terms([Term])

  /// Something with its meaning.
  struct Term {
    var name: String
    var meaning: String
  }
}

extension ManualBlock {
  /// A discussion's paragraphs; those of commands are examples.
  static func prose(_ text: String) -> [ManualBlock] {
    text.split(separator: "\n\n").flatMap { paragraph in
      let lines = paragraph.split(separator: "\n").map(String.init)
      let isExample = lines.allSatisfy { $0.hasPrefix("hetang ") }
      return isExample ? [ManualBlock.lines(lines)] : [.text(lines.joined(separator: " "))]
    }
  }
}
