extension HostileText {
  /// What programs that read tables, text or commands obey.
  public static let cells: [HostileText] = [
    HostileText("formula", "=cmd|' /C calc'!A0", "runs in a spreadsheet"),
    HostileText("formula, plus", "+1+1", "runs in a spreadsheet"),
    HostileText("formula, minus", "-1+1", "runs in a spreadsheet"),
    HostileText("formula, at", "@SUM(1+1)", "runs in a spreadsheet"),
    HostileText("formula, full-width", "＝1＋1", "runs in an East Asian spreadsheet"),
    HostileText("formula behind a tab", "\t=1+1", "runs in a spreadsheet"),
    HostileText("formula behind nothing", "\u{200B}=1+1", "runs once the sign is taken away"),
    HostileText("formula behind a space", " =1+1", "runs in some spreadsheets"),
    HostileText("quotes", "\"a\"\",\"b'`$(id)`\\\"", "ends a cell, a string, a command"),
    HostileText("comma and semicolon", "a,b;c\td|e、f", "more cells than one"),
    HostileText("SQL", "'); DROP TABLE person; --", "another statement"),
    HostileText("patterns", "100%_[a-z]*?\\", "matches more than itself"),
    HostileText("path", "../../etc/passwd", "another file"),
    HostileText("option", "--help", "another command"),
    HostileText("markup", "</script><b>&amp;&#27;", "another document"),
    HostileText("format", "%s%n%@%d{0}\\u001b", "another argument"),
    HostileText("a line of WhatsApp", "2024/1/13, 10:00 - Mei: hi", "another message"),
    HostileText("a name with a colon", "a: b: c", "another sender"),
    HostileText("a line of WeChat", "\"A\"邀请\"B、C\"加入了群聊", "another member"),
    HostileText("joining signs", String(repeating: "、", count: 500), "a list of nobody"),
    HostileText("nothing", "", "an empty name"),
  ]
}
