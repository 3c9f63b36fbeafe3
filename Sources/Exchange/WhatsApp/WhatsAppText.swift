/// Takes out of a message what WhatsApp put in the place of media, deleted texts and the like.
enum WhatsAppText {
  /// What was really said; empty for media alone.
  static func said(_ text: String) -> String {
    let (begun, hadMark) = Marks.dropLeading(text)
    var plain = begun
    for note in edited where plain.hasSuffix(note) {
      plain = Marks.dropTrailing(String(plain.dropLast(note.count)))
    }
    if placeholders.contains(plain.trimmed.lowercased()) { return "" }
    let lines = plain.split(separator: "\n", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = lines.first else { return "" }
    let caption = lines.count > 1 ? String(lines[1]) : ""
    if isAttachment(first) { return caption }
    if hadMark, first.hasSuffix(" omitted") { return caption }
    return plain
  }

  /// `IMG-1.jpg (file attached)`, `<attached: 0001-PHOTO.jpg>`.
  private static func isAttachment(_ line: Substring) -> Bool {
    if line.hasPrefix("<"), line.hasSuffix(">") {
      return attached.contains { line.dropFirst().hasPrefix($0) }
    }
    return fileNotes.contains { line.hasSuffix($0) && isFile(line.dropLast($0.count)) }
  }

  /// `IMG-1.jpg`, `my report.pdf`: anybody may write “(file attached)” behind something else.
  private static func isFile(_ name: Substring) -> Bool {
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return false }
    let ending = name[name.index(after: point)...]
    return (1...5).contains(ending.count) && ending.allSatisfy { $0.isLetter || $0.isNumber }
  }

  private static let edited = [
    "<This message was edited>", "<此消息已编辑>", "<此訊息已編輯>",
  ]

  private static let attached = ["attached: ", "附件：", "附件: "]

  private static let fileNotes = [
    " (file attached)", "（文件附件）", " (文件附件)", "（檔案附件）", " (檔案附件)", " (附件檔案)",
    " (archivo adjunto)", " (fichier joint)", " (Datei angehängt)", " (arquivo anexado)",
    " (file allegato)", " (файл добавлен)",
  ]

  /// In lower case.
  private static let placeholders: Set<String> = [
    "<media omitted>", "null", "<省略影音内容>", "<已省略多媒體檔案>", "<省略多媒體檔案>", "<媒体文件已省略>",
    "圖片已略去", "影片已略去", "音訊已略去", "貼圖已略去", "文件已略去", "gif 已略去", "已忽略图片",
    "已忽略视频", "图像已忽略", "视频已忽略", "音频已忽略", "image omitted", "video omitted", "audio omitted",
    "sticker omitted", "gif omitted", "document omitted", "contact card omitted",
    "<multimedia omitido>", "<médias omis>", "<medien ausgeschlossen>", "<mídia oculta>",
    "<media omessi>", "<без медиафайлов>",
    "this message was deleted", "this message was deleted.", "you deleted this message",
    "you deleted this message.", "这条消息已删除", "此消息已删除", "您已删除这条消息", "你已删除这条消息",
    "您已删除此消息", "此訊息已刪除", "你已刪除此訊息", "您已刪除此訊息", "這則訊息已刪除",
  ]
}

extension Marks {
  /// Without invisible marks and spaces at the end.
  static func dropTrailing(_ text: String) -> String {
    let scalars = text.unicodeScalars
    let last = scalars.lastIndex { !isInvisible($0) && !isSpace($0) }
    return last.map { String(scalars[...$0]) } ?? ""
  }
}
