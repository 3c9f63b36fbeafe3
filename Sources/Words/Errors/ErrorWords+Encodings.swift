import Exchange

extension ErrorWords {
  /// - Parameter entry: The file's name in the archive at that path; nil for a file of its own.
  func describe(_ encoding: TextEncoding, of path: String, entry: String? = nil) -> String {
    let place = entry.map { "\(path)/\($0)" } ?? path
    guard let command = command(encoding, path, entry) else {
      return words.say(
        "\(place): is not UTF-8 text; it looks like \(title(encoding)), which few programs still read. Save or export it again as UTF-8.",
        "\(place)：不是 UTF-8 文本，看起来是\(title(encoding))，如今很少有程序能读。请另存或重新导出为 UTF-8",
        "\(place)：不是 UTF-8 文字檔，看起來是\(title(encoding))，如今很少有程式能讀。請另存或重新匯出為 UTF-8")
    }
    switch encoding {
    case .utf16, .utf16Little, .utf16Big, .utf32:
      let name = encoding == .utf32 ? "UTF-32" : "UTF-16"
      return words.say(
        "\(place): is \(name) text. Convert it and name the new file: \(command)",
        "\(place)：是 \(name) 文本。请先转换，再指定新文件：\(command)",
        "\(place)：是 \(name) 文字檔。請先轉換，再指定新檔案：\(command)")
    case .unknown:
      return words.say(
        "\(place): is not UTF-8 text, and nothing shows what it is. Save or export it again as UTF-8; or put its encoding (such as GB18030, BIG5, CP932, CP949, KOI8-R) in the place of ENCODING: \(command)",
        "\(place)：不是 UTF-8 文本，也看不出是什么编码。请另存或重新导出为 UTF-8；或把 ENCODING 换成它的编码（如 GB18030、BIG5、CP932、CP949、KOI8-R）：\(command)",
        "\(place)：不是 UTF-8 文字檔，也看不出是什麼編碼。請另存或重新匯出為 UTF-8；或把 ENCODING 換成它的編碼（如 GB18030、BIG5、CP932、CP949、KOI8-R）：\(command)"
      )
    case .gb18030, .big5, .korean, .eucJapanese, .shiftJIS, .iso2022Japanese, .iso2022Korean, .hz,
      .windows1252:
      return words.say(
        "\(place): is not UTF-8 text; it looks like \(title(encoding)). Convert it and name the new file: \(command)",
        "\(place)：不是 UTF-8 文本，看起来是\(title(encoding))。请先转换，再指定新文件：\(command)",
        "\(place)：不是 UTF-8 文字檔，看起來是\(title(encoding))。請先轉換，再指定新檔案：\(command)"
      )
    }
  }

  /// What converts it; nil where Linux has nothing for it.
  private func command(_ encoding: TextEncoding, _ path: String, _ entry: String?) -> String? {
    guard encoding != .hz else { return nil }
    let convert = "iconv -f \(encoding.rawValue) -t UTF-8"
    guard let entry else {
      return "\(convert) \(words.shellWord(path)) > \(words.shellWord(Self.converted(path)))"
    }
    let name = entry.split(separator: "/").last.map { String($0) } ?? entry
    return "unzip -p \(words.shellWord(path)) \(words.shellWord(entry)) | \(convert) > "
      + words.shellWord(Self.converted(name))
  }

  private func title(_ encoding: TextEncoding) -> String {
    let name = encoding.rawValue
    return switch encoding {
    case .gb18030, .hz:
      words.say("simplified Chinese (\(name))", "简体中文（\(name)）", "簡體中文（\(name)）")
    case .big5:
      words.say("traditional Chinese (\(name))", "繁体中文（\(name)）", "繁體中文（\(name)）")
    case .korean, .iso2022Korean: words.say("Korean (\(name))", "韩文（\(name)）", "韓文（\(name)）")
    case .eucJapanese, .shiftJIS, .iso2022Japanese:
      words.say("Japanese (\(name))", "日文（\(name)）", "日文（\(name)）")
    case .windows1252:
      words.say("Western European (\(name))", "西欧文字（\(name)）", "西歐文字（\(name)）")
    case .utf16, .utf16Little, .utf16Big, .utf32, .unknown: name
    }
  }

  /// `chat.csv` becomes `chat.utf8.csv`.
  private static func converted(_ path: String) -> String {
    guard let point = path.lastIndex(of: "."), !path[point...].contains("/") else {
      return path + ".utf8"
    }
    return "\(path[..<point]).utf8\(path[point...])"
  }
}
