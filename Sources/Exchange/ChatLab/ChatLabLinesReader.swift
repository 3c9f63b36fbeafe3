/// Reads ChatLab's standard with one JSON object a line.
struct ChatLabLinesReader {
  private let intake: Intake

  init(_ intake: Intake) { self.intake = intake }

  func read() throws {
    let window = try intake.window()
    var lines = LineReader(window)
    var group: ChatLabGroup?
    var unreadable: Int?
    var repaired = 0
    while let line = try lines.next() {
      if let number = unreadable { intake.skip(.line(number), .unreadableRow) }
      unreadable = nil
      if line.isRepaired { repaired += 1 }
      let text = line.text.trimmed
      if text.isEmpty || text.hasPrefix("#") { continue }
      if line.isCut {
        intake.skip(.line(line.number), .tooLong(limit: LineReader.limit))
        continue
      }
      guard let value = Self.object(text) else {
        unreadable = line.number
        continue
      }
      try take(value, .line(line.number), &group)
    }
    if let number = unreadable {
      // The last line: the file ends in its middle.
      intake.skip(.line(number), .unreadableRow)
      intake.truncate(.line(number), .endedEarly)
    } else if window.endedEarly {
      intake.truncate(.byte(window.offset), .endedEarly)
    }
    try group?.finish()
    intake.noteRepaired(repaired)
  }

  private func take(
    _ value: JsonValue, _ place: ReadWarning.Place, _ group: inout ChatLabGroup?
  ) throws {
    let type = value["_type"]?.string(limit: JsonText.longestName)
    if type == "header" {
      try group?.finish()
      group = try ChatLabGroup(ChatLabMeta(value["meta"], intake), intake, at: place)
      return
    }
    var open = try group ?? ChatLabGroup(ChatLabMeta(nil, intake), intake, at: place)
    group = nil
    defer { group = open }
    switch type {
    case "member": try open.takeMember(value, at: place)
    case "message": try open.takeMessage(value, at: place)
    case let type?: intake.skip(place, .unknownKind(Clean.text(type)))
    case nil: intake.skip(place, .unreadableRow)
    }
  }

  /// - Returns: nil unless the whole text is one object.
  private static func object(_ text: String) -> JsonValue? {
    let value = JsonValue(text)
    var scan = JsonScan()
    guard value.isObject,
      scan.advance(value.bytes, from: 0, to: value.bytes.count) == value.bytes.count
    else { return nil }
    return value
  }
}
