extension ErrorWords {
  /// Input or output is no terminal, so that there is nobody to show a screen to.
  public var noTerminal: String {
    words.say(
      "the console needs a terminal for its input and its output; with ssh, add -t.",
      "控制台的输入和输出都需要终端；使用 ssh 时请加 -t。", "主控台的輸入和輸出都需要終端機；使用 ssh 時請加 -t。")
  }

  /// The terminal of that name cannot place its cursor, or this machine does not describe it.
  public func unusableTerminal(_ name: String) -> String {
    guard !name.isEmpty else { return unnamedTerminal }
    return words.say(
      "the terminal “\(name)” cannot show a full screen, or is not known here. Set TERM to what yours is, such as TERM=xterm-256color.",
      "终端“\(name)”无法全屏显示，或本机不认识它。请把 TERM 设为实际的终端类型，例如 TERM=xterm-256color。",
      "終端機「\(name)」無法全螢幕顯示，或本機不認識它。請把 TERM 設為實際的終端機類型，例如 TERM=xterm-256color。")
  }

  /// Nothing says what kind of terminal it is.
  private var unnamedTerminal: String {
    words.say(
      "TERM is not set, so nobody knows what this terminal can do. Set it to what yours is, such as TERM=xterm-256color.",
      "没有设置 TERM，无从得知终端类型。请设为实际的类型，例如 TERM=xterm-256color。",
      "沒有設定 TERM，無從得知終端機類型。請設為實際的類型，例如 TERM=xterm-256color。")
  }

  /// What the environment's `TZ` says is the name of no zone.
  public func noSuchZone(_ name: String) -> String {
    words.say(
      "TZ=\(name) names no time zone that this machine knows; times are in UTC. Set it to a name such as Asia/Shanghai.",
      "本机没有名为 TZ=\(name) 的时区，时间按 UTC 显示。请设为 Asia/Shanghai 这样的名称。",
      "本機沒有名為 TZ=\(name) 的時區，時間以 UTC 顯示。請設為 Asia/Shanghai 這樣的名稱。")
  }

  /// The system refused what the console needs for its screen.
  public func terminalRefused(_ reason: String) -> String {
    words.say(
      "the system refused what the console needs for its screen: \(reason).",
      "系统拒绝了控制台显示所需的资源：\(reason)。", "系統拒絕了主控台顯示所需的資源：\(reason)。")
  }
}
