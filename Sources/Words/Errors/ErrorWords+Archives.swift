import Exchange

extension ErrorWords {
  /// Names that are told of the exports in an archive.
  private static let shown = 3

  /// Why a zip archive is not read, as a sentence about it.
  func describe(_ lack: ZipLack) -> String {
    switch lack {
    case .cutOff:
      words.say(
        "the zip archive is incomplete, its end is missing. Copy or export it again.",
        "zip 压缩包不完整，结尾缺失。请重新复制或导出", "zip 壓縮檔不完整，結尾缺失。請重新複製或匯出")
    case .damaged:
      words.say(
        "the zip archive is damaged. Copy or export it again.", "zip 压缩包已损坏。请重新复制或导出",
        "zip 壓縮檔已損毀。請重新複製或匯出")
    case .zip64:
      words.say(
        "a zip archive of this size (zip64) is not read. \(unpack)",
        "这么大的 zip 压缩包（zip64）无法读取。\(unpack)", "這麼大的 zip 壓縮檔（zip64）無法讀取。\(unpack)")
    case .encrypted:
      words.say(
        "the zip archive is locked with a password. \(unpack)", "zip 压缩包有密码。\(unpack)",
        "zip 壓縮檔有密碼。\(unpack)")
    case .unknownMethod:
      words.say(
        "the zip archive is packed in a way that is not read. \(unpack)",
        "zip 压缩包的压缩方式无法读取。\(unpack)", "zip 壓縮檔的壓縮方式無法讀取。\(unpack)")
    case .tooTight:
      words.say(
        "what is in the zip archive would unpack to more than any chat does. Only if you trust it, unpack it and name the text, JSON or CSV file inside.",
        "zip 压缩包解压后会大得不像聊天记录。确信来源可靠，再解压并指定其中的文本、JSON 或 CSV 文件",
        "zip 壓縮檔解壓縮後會大得不像聊天記錄。確信來源可靠，再解壓縮並指定其中的文字、JSON 或 CSV 檔")
    case .noExport:
      words.say(
        "no export that can be read is in the zip archive. Name the text, JSON or CSV file of the export.",
        "zip 压缩包里没有能读取的导出文件。请指定聊天导出的文本、JSON 或 CSV 文件",
        "zip 壓縮檔裡沒有能讀取的匯出檔。請指定聊天匯出的文字、JSON 或 CSV 檔")
    case .several(let names):
      describe(several: names)
    }
  }

  private func describe(several names: [String]) -> String {
    let rest = max(0, names.count - Self.shown)
    let listed = words.listed(Array(names.prefix(Self.shown)))
    let more =
      rest > 0
      ? words.say(
        " and \(words.number(rest)) more", " 等 \(words.number(names.count)) 个",
        " 等 \(words.number(names.count)) 個") : ""
    return words.say(
      "several exports are in the zip archive: \(listed)\(more). Unpack it and name those that you want.",
      "zip 压缩包里有多个导出文件：\(listed)\(more)。请解压后指定需要的文件",
      "zip 壓縮檔裡有多個匯出檔：\(listed)\(more)。請解壓縮後指定需要的檔案")
  }

  private var unpack: String {
    words.say(
      "Unpack it and name the text, JSON or CSV file inside.",
      "请解压后指定其中的文本、JSON 或 CSV 文件", "請解壓縮後指定其中的文字、JSON 或 CSV 檔")
  }
}
