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
