import Exchange

extension ErrorWords {
  func describe(folder: String, example: String?) -> String {
    guard let example else {
      return words.say(
        "\(folder): is a folder, and no export is in it. Name an export file.",
        "\(folder)：是文件夹，其中没有导出文件。请指定一个导出文件",
        "\(folder)：是資料夾，其中沒有匯出檔。請指定一個匯出檔")
    }
    return words.say(
      "\(folder): is a folder. Name the export file inside it, such as \(example).",
      "\(folder)：是文件夹。请指定其中的导出文件，如 \(example)",
      "\(folder)：是資料夾。請指定其中的匯出檔，如 \(example)")
  }

  func describe(_ encoding: TextEncoding, of path: String) -> String {
    let name = encoding.rawValue
    let target = words.shellWord(Self.converted(path))
    let command = "iconv -f \(name) -t UTF-8 \(words.shellWord(path)) > \(target)"
    switch encoding {
    case .utf16, .utf16Little, .utf16Big:
      return words.say(
        "\(path): is UTF-16 text. Convert it and name the new file: \(command)",
        "\(path)：是 UTF-16 文本。请先转换，再指定新文件：\(command)",
        "\(path)：是 UTF-16 文字檔。請先轉換，再指定新檔案：\(command)")
    case .unknown:
      return words.say(
        "\(path): is not UTF-8 text, and nothing shows what it is. Save or export it again as UTF-8; or put its encoding (such as GB18030, BIG5, CP932, CP949, KOI8-R) in the place of ENCODING: \(command)",
        "\(path)：不是 UTF-8 文本，也看不出是什么编码。请另存或重新导出为 UTF-8；或把 ENCODING 换成它的编码（如 GB18030、BIG5、CP932、CP949、KOI8-R）：\(command)",
        "\(path)：不是 UTF-8 文字檔，也看不出是什麼編碼。請另存或重新匯出為 UTF-8；或把 ENCODING 換成它的編碼（如 GB18030、BIG5、CP932、CP949、KOI8-R）：\(command)"
      )
    case .gb18030, .big5, .korean, .eucJapanese, .shiftJIS, .windows1252:
      return words.say(
        "\(path): is not UTF-8 text; it looks like \(title(encoding)). Convert it and name the new file: \(command)",
        "\(path)：不是 UTF-8 文本，看起来是\(title(encoding))。请先转换，再指定新文件：\(command)",
        "\(path)：不是 UTF-8 文字檔，看起來是\(title(encoding))。請先轉換，再指定新檔案：\(command)"
      )
    }
  }

  private func title(_ encoding: TextEncoding) -> String {
    let name = encoding.rawValue
    return switch encoding {
    case .gb18030:
      words.say("simplified Chinese (\(name))", "简体中文（\(name)）", "簡體中文（\(name)）")
    case .big5:
      words.say("traditional Chinese (\(name))", "繁体中文（\(name)）", "繁體中文（\(name)）")
    case .korean: words.say("Korean (\(name))", "韩文（\(name)）", "韓文（\(name)）")
    case .eucJapanese, .shiftJIS:
      words.say("Japanese (\(name))", "日文（\(name)）", "日文（\(name)）")
    case .windows1252:
      words.say("Western European (\(name))", "西欧文字（\(name)）", "西歐文字（\(name)）")
    case .utf16, .utf16Little, .utf16Big, .unknown: name
    }
  }

  /// `chat.csv` becomes `chat.utf8.csv`.
  private static func converted(_ path: String) -> String {
    guard let point = path.lastIndex(of: "."), !path[point...].contains("/") else {
      return path + ".utf8"
    }
    return "\(path[..<point]).utf8\(path[point...])"
  }

  func describe(
    missing columns: [String], of table: TableShape, in path: String
  ) -> String {
    let title = words.imports.title(table)
    if columns == ["group"] {
      return words.say(
        "\(path): a table of \(title) needs the column group. Name it in the first line, or say "
          + "--group NAME.",
        "\(path)：\(title)表需要 group 列。请写在首行，或用 --group 指定群名",
        "\(path)：\(title)表需要 group 欄。請寫在首行，或用 --group 指定群名")
    }
    let (named, them) = columns.count == 1 ? ("column", "it") : ("columns", "them")
    return words.say(
      "\(path): a table of \(title) needs the \(named) \(words.listed(columns)). "
        + "Name \(them) in the first line.",
      "\(path)：\(title)表需要以下列：\(words.listed(columns))。请写在首行",
      "\(path)：\(title)表需要以下欄：\(words.listed(columns))。請寫在首行")
  }
}
