import Words

/// What makes a text of a language wrong whatever it says.
enum Soundness {
  /// - Parameter isWhole: Whether the text is shown as it is; a part may begin or end with the
  ///   blank that sets it apart from its neighbour.
  static func faults(in text: String, _ language: Language, isWhole: Bool = true) -> [String] {
    var faults: [String] = []
    func note(_ isWrong: Bool, _ fault: String) { if isWrong { faults.append(fault) } }

    if isWhole {
      note(text.isEmpty, "empty")
      note(text.first?.isWhitespace == true || text.last?.isWhitespace == true, "blank at the end")
      note(text.contains("Optional("), "a bare optional")
    }
    // Three blanks set hints apart; what has several lines may have columns.
    let gaps = text.replacing("   ", with: " ").drop { $0 == " " }
    note(!text.contains("\n") && gaps.contains("  "), "two blanks in a row")
    if language == .english {
      let own = text.replacing(/[(（《].*?[)）》]|S[0-9].*/, with: "")
      note(own.contains(where: isHan), "Chinese in English")
    } else {
      faults += chineseFaults(in: text, language)
    }
    return faults
  }

  private static func chineseFaults(in text: String, _ language: Language) -> [String] {
    let simplified = language == .simplified
    let foreign = text.filter {
      (simplified ? OneScript.traditional : OneScript.simplified).contains($0)
    }
    var faults = foreign.isEmpty ? [] : ["of the other script: \(foreign)"]
    func note(_ isWrong: Bool, _ fault: String) { if isWrong { faults.append(fault) } }

    note(text.contains(where: { (simplified ? "「」" : "“”").contains($0) }), "the other's quotes")
    for word in simplified ? [] : mainlandWords { note(text.contains(word), "not \(word)") }
    note(
      text.contains(/[\u{4E00}-\u{9FFF}][,;:!?(]|[),;:!?][\u{4E00}-\u{9FFF}]/), "half-width sign")
    // Columns of figures are narrow: "3天", "5分钟".
    let wide = text.replacing(/[0-9](天|分|小|个月|個月|年)/, with: "")
    note(
      wide.contains(/[\u{4E00}-\u{9FFF}][A-Za-z0-9]|[A-Za-z0-9][\u{4E00}-\u{9FFF}]/),
      "no blank between")
    note(text.contains(/[，。：；、？！（）“”「」] | [，。：；、！）”」]/), "blank at a full-width sign")
    let prose = text.replacing(/(hetang|iconv)( [-a-zA-Z0-9]+)*/, with: "")
    note(prose.contains(/[a-z]{2,} [a-z]{2,} [a-z]{2,}/), "English in Chinese")
    return faults
  }

  /// What the mainland says and Taiwan says otherwise.
  private static let mainlandWords = ["消息", "信息", "屏幕", "文件", "默认", "程序", "准時", "后"]

  private static func isHan(_ character: Character) -> Bool {
    character.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
  }
}
