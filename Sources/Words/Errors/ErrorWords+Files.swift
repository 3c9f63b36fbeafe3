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
        "\(path): is not UTF-8 text. Find out what it is (such as BIG5) and convert it: \(command)",
        "\(path)：不是 UTF-8 文本。请弄清编码（如 BIG5）后转换：\(command)",
        "\(path)：不是 UTF-8 文字檔。請弄清編碼（如 BIG5）後轉換：\(command)")
    case .gb18030, .windows1252:
      return words.say(
        "\(path): is not UTF-8 text; it looks like \(name). Convert it and name the new file: \(command)",
        "\(path)：不是 UTF-8 文本，看起来是 \(name)。请先转换，再指定新文件：\(command)",
        "\(path)：不是 UTF-8 文字檔，看起來是 \(name)。請先轉換，再指定新檔案：\(command)"
      )
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
    return words.say(
      "\(path): a table of \(title) needs the columns \(words.listed(columns)). "
        + "Name them in the first line.",
      "\(path)：\(title)表需要以下列：\(words.listed(columns))。请写在首行",
      "\(path)：\(title)表需要以下欄：\(words.listed(columns))。請寫在首行")
  }
}
