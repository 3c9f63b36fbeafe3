/// The formats that can be read; the raw values are those of `--format`.
public enum ExportFormat: String, CaseIterable, Codable, Sendable {
  /// Telegram Desktop, `result.json`, one chat or the whole account.
  case telegram
  /// WhatsApp's text export from Android or iOS.
  case whatsapp
  /// ChatLab's standard as one JSON object.
  case chatlab
  /// ChatLab's standard with one JSON object a line.
  case chatlabLines = "chatlab-jsonl"
  /// A table of messages, members or join requests.
  case csv

  /// The format's name for people; the same in every language.
  public var title: String {
    switch self {
    case .telegram: "Telegram Desktop JSON"
    case .whatsapp: "WhatsApp text"
    case .chatlab: "ChatLab JSON"
    case .chatlabLines: "ChatLab JSONL"
    case .csv: "CSV"
    }
  }
}

/// What the rows of a table are.
public enum TableShape: String, CaseIterable, Codable, Sendable {
  case messages
  case roster
  case applications
}

/// In which order a file writes day, month and year.
public enum DateOrder: String, CaseIterable, Codable, Sendable {
  case dayFirst = "dmy"
  case monthFirst = "mdy"
  case yearFirst = "ymd"
}
