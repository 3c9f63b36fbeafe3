import Exchange

extension ErrorWords {
  /// Why an export cannot be read, and what to do.
  public func describe(_ error: ExchangeError) -> String {
    switch error {
    case .notFound(let path):
      words.say(
        "\(path): there is no such file. Check the path.", "\(path)：没有这个文件，请检查路径",
        "\(path)：沒有這個檔案，請檢查路徑")
    case .cannotRead(let path, let why):
      words.say(
        "\(path): cannot be read: \(why). Check the path and the file's permissions.",
        "\(path)：无法读取：\(reason(why))。请检查路径和文件权限", "\(path)：無法讀取：\(reason(why))。請檢查路徑和檔案權限")
    case .isFolder(let path, let example):
      describe(folder: path, example: example)
    case .isDevice(let path):
      words.say(
        "\(path): is a device, not an export. Name a file, or - for what another program hands over.",
        "\(path)：是设备，不是导出文件。请给出文件名，或用 - 读取另一程序交来的内容",
        "\(path)：是裝置，不是匯出檔。請給出檔名，或用 - 讀取另一程式交來的內容")
    case .isEmpty(let path):
      words.say(
        "\(path): is empty. Export the chat again.", "\(path)：文件为空，请重新导出",
        "\(path)：檔案為空，請重新匯出")
    case .encoded(let path, let encoding):
      describe(encoding, of: path)
    case .packedEncoded(let path, let entry, let encoding):
      describe(encoding, of: path, entry: entry)
    case .unreadableZip(let path, let lack):
      words.say(
        "\(path): \(describe(lack))", "\(path)：\(describe(lack))", "\(path)：\(describe(lack))")
    case .isArchive(let path, let archive):
      words.say(
        "\(path): is a \(archive.rawValue) archive. Unpack it and name the text, JSON or CSV file inside.",
        "\(path)：是 \(archive.rawValue) 压缩包。请解压后指定其中的文本、JSON 或 CSV 文件",
        "\(path)：是 \(archive.rawValue) 壓縮檔。請解壓縮後指定其中的文字、JSON 或 CSV 檔")
    case .isOffice(let path):
      words.say(
        "\(path): is a file of Excel or Word. Save the table as CSV UTF-8 and name that file.",
        "\(path)：是 Excel 或 Word 文件。请将表格另存为 CSV UTF-8，再指定那个文件",
        "\(path)：是 Excel 或 Word 檔案。請將表格另存為 CSV UTF-8，再指定那個檔案")
    case .notText(let path):
      words.say(
        "\(path): is not text, so no chat export. Name the text, JSON or CSV file of the export.",
        "\(path)：不是文本文件。请指定聊天导出的文本、JSON 或 CSV 文件",
        "\(path)：不是文字檔。請指定聊天匯出的文字、JSON 或 CSV 檔")
    case .damagedCompression(let path, let byte):
      words.say(
        "\(path): the packed data is damaged at byte \(byte). Copy the file again.",
        "\(path)：压缩数据在第 \(byte) 字节处损坏，请重新复制文件",
        "\(path)：壓縮資料在第 \(byte) 位元組處損毀，請重新複製檔案")
    case .cancelled(let path):
      words.say("\(path): stopped before the end.", "\(path)：未到结尾即停止", "\(path)：未到結尾即停止")
    case .unknownFormat(let path, let seen):
      words.say(
        "\(path): no known format; it begins with “\(seen)”. If you know what it is, say --format "
          + "\(formats). Anything else can come as CSV whose first line names the columns group, member, timestamp.",
        "\(path)：未知格式，开头为“\(seen)”。如果知道是什么，请用 --format \(formats) 指定；"
          + "其他内容可整理成 CSV，首行写列名 group、member、timestamp",
        "\(path)：未知格式，開頭為「\(seen)」。如果知道是什麼，請用 --format \(formats) 指定；"
          + "其他內容可整理成 CSV，首行寫欄名 group、member、timestamp")
    case .foreignFormat(let path, .telegramPage):
      words.say(
        "\(path): is \(words.imports.title(.telegramPage)), which is not read. Export the chat again "
          + "with the format “Machine-readable JSON”.",
        "\(path)：是 \(words.imports.title(.telegramPage))，无法导入。请重新导出，格式选“JSON（机器可读）”",
        "\(path)：是 \(words.imports.title(.telegramPage))，無法匯入。請重新匯出，格式選「機器可讀的 JSON」")
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
    case .needsGroupName(let path):
      words.say(
        "\(path): nothing tells what the group is called. Say --group NAME.",
        "\(path)：看不出群名。请用 --group 指定", "\(path)：看不出群名。請用 --group 指定")
    case .needsDateOrder(let path):
      words.say(
        "\(path): nothing in its dates tells the day from the month. "
          + "Say which comes first: --date-order dmy, mdy or ymd.",
        "\(path)：从日期本身分不清日和月。请用 --date-order 指定顺序：dmy、mdy 或 ymd",
        "\(path)：從日期本身分不清日和月。請用 --date-order 指定順序：dmy、mdy 或 ymd")
    case .wrongDateOrder(let path, let order, let line, let date):
      words.say(
        "\(path): its dates are not \(order.rawValue): \(date) on line \(line). Say another "
          + "--date-order, or leave it away.",
        "\(path)：日期顺序不是 \(order.rawValue)：第 \(line) 行为 \(date)。请改用别的 --date-order，或去掉它",
        "\(path)：日期順序不是 \(order.rawValue)：第 \(line) 行為 \(date)。請改用別的 --date-order，或去掉它")
    case .mixedDateOrders(let path, let dayFirst, let monthFirst):
      words.say(
        "\(path): its dates contradict each other: on line \(dayFirst) the day comes first, on line "
          + "\(monthFirst) the month. Split the file where they change, and import the parts.",
        "\(path)：日期前后矛盾：第 \(dayFirst) 行日在前，第 \(monthFirst) 行月在前。请在顺序改变处拆成几个文件，分别导入",
        "\(path)：日期前後矛盾：第 \(dayFirst) 行日在前，第 \(monthFirst) 行月在前。請在順序改變處拆成幾個檔案，分別匯入")
    case .missingColumns(let path, let table, let columns):
      describe(missing: columns, of: table, in: path)
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
