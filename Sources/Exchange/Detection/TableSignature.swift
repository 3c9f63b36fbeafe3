/// Recognises tables by their first line.
enum TableSignature {
  /// - Returns: nil when the first line names no columns that are known.
  static func judge(_ head: [UInt8]) -> DetectionVerdict? {
    let separator = CsvHeader.separator(of: head)
    let window = ByteWindow(MemorySource(head), path: "")
    var records = CsvRecords(window, separator: separator)
    guard let names = (try? records.header())?.fields, names.count > 1 else { return nil }
    let known = Set(names.map(\.trimmed))
    if known.isSuperset(of: ["localId", "TalkerId", "StrContent"]) {
      return .foreign(.weChatMsgTable)
    }
    if known.contains("MsgSvrID") { return .foreign(.pyWxDump) }
    if known.isSuperset(of: ["SenderName", "TalkerName"]) { return .foreign(.chatlog) }
    let header = CsvHeader(names)
    guard let shape = header.shape else {
      return header.missing.isEmpty ? nil : .incomplete(columns: header.missing)
    }
    let used = names.filter { CsvColumn.named($0) != nil }.map { Clean.text($0.trimmed) }
    return .known(.csv, .columns(used, shape))
  }
}
