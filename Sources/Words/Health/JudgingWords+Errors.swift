extension JudgingWords {
  public func missing(_ path: String) -> String {
    words.say(
      "\(path): there is no such file or folder. Check the path.", "\(path)：没有这个文件或文件夹，请检查路径",
      "\(path)：沒有這個檔案或資料夾，請檢查路徑")
  }
  public func unreadable(_ path: String) -> String {
    words.say(
      "\(path): cannot be read. Check the path and its permissions.", "\(path)：无法读取，请检查路径和权限",
      "\(path)：無法讀取，請檢查路徑和權限")
  }
  public func noExports(_ folder: String) -> String {
    words.say(
      "\(folder): holds no chat export (.csv, .tsv, .json, .jsonl or .txt, also gzipped). Name the files themselves.",
      "\(folder)：没有聊天导出文件（.csv、.tsv、.json、.jsonl 或 .txt，可为 gzip），请直接写出文件名",
      "\(folder)：沒有聊天匯出檔（.csv、.tsv、.json、.jsonl 或 .txt，可為 gzip），請直接寫出檔名")
  }
  public func noMessages(_ path: String) -> String {
    words.say(
      "\(path): no message of a person in it; left out.", "\(path)：没有普通成员的消息，已略过",
      "\(path)：沒有普通成員的訊息，已略過")
  }
  public func incomplete(_ path: String, skipped: Int, endsEarly: Bool) -> String {
    let left = words.say(
      "\(words.counted(skipped, "line", "lines")) left out", "略过 \(skipped) 行", "略過 \(skipped) 行")
    let ends = words.say("it ends early", "文件不完整", "檔案不完整")
    let parts = (skipped > 0 ? [left] : []) + (endsEarly ? [ends] : [])
    return words.labelled(path, words.listed(parts))
  }

  // MARK: Models

  public func noModel(_ path: String, _ reason: String) -> String {
    words.say(
      "\(path): is no health model: \(reason). `hetang health fit` writes one.",
      "\(path)：不是健康度模型：\(reason)。可用 hetang health fit 生成",
      "\(path)：不是健康度模型：\(reason)。可用 hetang health fit 產生")
  }
  public var notModelJSON: String {
    words.say("its JSON is not that of a model", "JSON 内容不符", "JSON 內容不符")
  }
  /// A version has to fit on a screen and harm none.
  public var badVersion: String {
    words.say(
      "its version is no plain name of at most 40 characters", "版本名须为不超过 40 个字符的普通文字",
      "版本名須為不超過 40 個字元的一般文字")
  }
  public func badNumbers(_ name: String) -> String {
    words.say("“\(name)” has numbers that are none", "“\(name)”的数值无效", "「\(name)」的數值無效")
  }
  public func missingTarget(_ name: String) -> String {
    words.say("it does not forecast “\(name)”", "缺少“\(name)”", "缺少「\(name)」")
  }
  public func existsAlready(_ path: String) -> String {
    words.say(
      "\(path): is there already; nothing was written. Choose another name, or --force to replace it.",
      "\(path)：文件已存在，未写入。请换个名字，或用 --force 覆盖",
      "\(path)：檔案已存在，未寫入。請換個名字，或用 --force 覆寫")
  }
  public func cannotWrite(_ path: String) -> String {
    words.say(
      "\(path): cannot be written. Check that the folder exists and that you may write there.",
      "\(path)：无法写入，请检查文件夹是否存在、是否有写权限", "\(path)：無法寫入，請檢查資料夾是否存在、是否有寫入權限")
  }
  public var nothingToFit: String {
    words.say(
      "No group has two voices in 28 days and 28 days after them: nothing to fit on. Give longer archives.",
      "没有任何群在 28 天内有两人发言且之后还有 28 天历史，无法拟合，请给更长的档案",
      "沒有任何群在 28 天內有兩人發言且之後還有 28 天歷史，無法擬合，請給更長的檔案")
  }
}
