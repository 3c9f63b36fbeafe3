/// What is wrong with the terminal that the console is to be shown on.
public enum TerminalAilment: String, Hashable, Sendable {
  /// `TERM` is not set.
  case noName
  /// The system does not describe a terminal of that name.
  case unknownName
  /// The locale is not UTF-8: Chinese text cannot be shown.
  case notUTF8
}

extension CareWords {
  /// What is wrong with the terminal.
  ///
  /// - Parameter found: `TERM`, or the locale's character set.
  public func describe(_ ailment: TerminalAilment, found: String) -> String {
    switch ailment {
    case .noName:
      words.say(
        "TERM is not set; the console cannot know the terminal.", "未设置 TERM，控制台无法识别终端",
        "未設定 TERM，主控台無法識別終端機")
    case .unknownName:
      words.say(
        "This system does not know the terminal “\(found)”.", "系统不支持终端“\(found)”",
        "系統不支援終端機「\(found)」")
    case .notUTF8:
      words.say(
        "The locale's character set is \(found), not UTF-8.", "语言环境的字符集是 \(found)，不是 UTF-8",
        "語言環境的字元集是 \(found)，不是 UTF-8")
    }
  }

  /// The command that mends a `TZ` which names no zone.
  public var remedyForZone: String { "export TZ=Asia/Shanghai" }

  /// The command that mends it.
  public func remedy(for ailment: TerminalAilment) -> String {
    switch ailment {
    case .noName: "export TERM=xterm-256color"
    case .unknownName: "sudo apt install ncurses-term"
    case .notUTF8: "export LANG=C.UTF-8"
    }
  }
}
