import Community

extension SampleExport {
  /// Writes all messages as a table with the columns `group`, `member`, `timestamp` (UTC seconds),
  /// `kind` (`person` or `bot`), `text`, `id` and `reply_to`.
  ///
  /// - Throws: When the file cannot be written.
  public func csv(to path: String) throws {
    var file = try ExportFile(path: path)
    try file.write("group,member,timestamp,kind,text,id,reply_to\n")
    try community.records { record in
      guard case .event(let event, let source) = record, case .message(let text) = event.kind,
        let account = event.account
      else { return }
      let kind = account.kind == .bot ? "bot" : "person"
      try file.write(
        "\(source.name.asCSV),\((account.externalID ?? account.name).asCSV),\(event.at.seconds),"
          + "\(kind),\(text.asCSV),\(event.externalID ?? ""),\(event.replyTo ?? "")\n")
    }
    try file.close()
  }
}
