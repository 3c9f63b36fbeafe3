import Exchange

extension ErrorWords {
  /// Why an export cannot be read, and what to do.
  public func describe(_ error: ExchangeError) -> String {
    switch error {
    case .cannotRead(let path, let why):
      words.say(
        "\(path): cannot be read: \(why). Check the path and the file's permissions.",
        "\(path)：无法读取：\(why)。请检查路径和文件权限", "\(path)：無法讀取：\(why)。請檢查路徑和檔案權限")
    case .isFolder(let path):
      words.say(
        "\(path): is a folder. Name the export file inside it, such as \(path)/result.json.",
        "\(path)：是文件夹。请指定其中的导出文件，如 \(path)/result.json",
        "\(path)：是資料夾。請指定其中的匯出檔，如 \(path)/result.json")
    case .isEmpty(let path):
      words.say(
        "\(path): is empty. Export the chat again.", "\(path)：文件为空，请重新导出",
        "\(path)：檔案為空，請重新匯出")
    case .isUTF16(let path):
      words.say(
        "\(path): is UTF-16 text. Convert it first: iconv -f UTF-16 -t UTF-8.",
        "\(path)：是 UTF-16 文本。请先转换：iconv -f UTF-16 -t UTF-8",
        "\(path)：是 UTF-16 文字檔。請先轉換：iconv -f UTF-16 -t UTF-8")
    case .isZip(let path):
      words.say(
        "\(path): is a zip archive. Unzip it and name the text or JSON file inside.",
        "\(path)：是 zip 压缩包。请解压后指定其中的文本或 JSON 文件",
        "\(path)：是 zip 壓縮檔。請解壓縮後指定其中的文字或 JSON 檔")
    case .damagedCompression(let path, let byte):
      words.say(
        "\(path): the gzip data is damaged at byte \(byte). Copy the file again.",
        "\(path)：gzip 数据在第 \(byte) 字节处损坏，请重新复制文件",
        "\(path)：gzip 資料在第 \(byte) 位元組處損毀，請重新複製檔案")
    case .cancelled(let path):
      words.say("\(path): stopped before the end.", "\(path)：未到结尾即停止", "\(path)：未到結尾即停止")
    case .unknownFormat(let path, let seen):
      words.say(
        "\(path): no known format; it begins with “\(seen)”. "
          + "If you know what it is, say --format \(formats).",
        "\(path)：未知格式，开头为“\(seen)”。如果知道是什么，请用 --format \(formats) 指定",
        "\(path)：未知格式，開頭為「\(seen)」。如果知道是什麼，請用 --format \(formats) 指定")
    case .foreignFormat(let path, let format):
      words.say(
        "\(path): looks like \(words.imports.title(format)), which is not read yet. Bring it over as ChatLab JSON, or as "
          + "CSV with the columns group, member, timestamp and, if you have them, kind, text, id, "
          + "reply_to.",
        "\(path)：看起来是 \(words.imports.title(format))，暂不支持。请转为 ChatLab JSON，或转为含 group、member、timestamp 列的 CSV"
          + "（如有，再加 kind、text、id、reply_to）",
        "\(path)：看起來是 \(words.imports.title(format))，暫不支援。請轉為 ChatLab JSON，或轉為含 group、member、timestamp 欄的 CSV"
          + "（如有，再加 kind、text、id、reply_to）")
    case .notThatFormat(let path, let format, let lack):
      words.say(
        "\(path): is not \(format.rawValue): \(clause(lack)). Leave --format away, or say another "
          + "of \(formats).",
        "\(path)：不是 \(format.rawValue)：\(clause(lack))。请去掉 --format，或改为 \(formats) 之一",
        "\(path)：不是 \(format.rawValue)：\(clause(lack))。請去掉 --format，或改為 \(formats) 之一")
    case .needsTimeZone(let path, let format):
      words.say(
        "\(path): \(format.title) has times without a time zone. "
          + "Say where they were written, such as --time-zone Asia/Shanghai.",
        "\(path)：\(format.title) 的时间没有时区。请说明时区，如 --time-zone Asia/Shanghai",
        "\(path)：\(format.title) 的時間沒有時區。請說明時區，如 --time-zone Asia/Shanghai")
    case .needsDateOrder(let path):
      words.say(
        "\(path): its dates can be read day first or month first. "
          + "Say --date-order dmy, mdy or ymd.",
        "\(path)：日期可理解为日在前或月在前。请用 --date-order 指定 dmy、mdy 或 ymd",
        "\(path)：日期可理解為日在前或月在前。請用 --date-order 指定 dmy、mdy 或 ymd")
    case .missingColumns(let path, let table, let columns):
      words.say(
        "\(path): a table of \(words.imports.title(table)) needs the columns \(columns.joined(separator: ", ")). "
          + "Name them in the first line.",
        "\(path)：\(words.imports.title(table))表需要以下列：\(columns.joined(separator: "、"))。请写在首行",
        "\(path)：\(words.imports.title(table))表需要以下欄：\(columns.joined(separator: "、"))。請寫在首行")
    }
  }

  private var formats: String {
    ExportFormat.allCases.map(\.rawValue).joined(separator: "|")
  }

  private func clause(_ lack: FormatLack) -> String {
    switch lack {
    case .openingBrace:
      words.say("it does not begin with {", "开头不是 {", "開頭不是 {")
    case .datedLine:
      words.say(
        "no line begins with a date and a time", "没有以日期和时间开头的行", "沒有以日期和時間開頭的行")
    case .looksLike(let format):
      words.say("it looks like \(format.title)", "看起来是 \(format.title)", "看起來是 \(format.title)")
    }
  }
}
