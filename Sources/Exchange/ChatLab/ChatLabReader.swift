/// Reads ChatLab's standard as one JSON object.
struct ChatLabReader {
  private let intake: Intake

  init(_ intake: Intake) { self.intake = intake }

  func read() throws {
    let window = try intake.window()
    let json = JsonStream(window)
    var meta: JsonValue?
    var group: ChatLabGroup?
    do {
      guard try json.enter("{") else { throw JsonDamage.malformed(byte: json.offset) }
      while let key = try json.nextKey() {
        switch key {
        case "meta": meta = try json.capture()
        case "members", "messages":
          // Another program may have sorted the keys.
          var open =
            try group
            ?? ChatLabGroup(
              ChatLabMeta(meta ?? findMeta(), intake), intake, at: .file)
          group = nil
          defer { group = open }
          try list(json, key == "members", &open)
        default: try json.skip()
        }
      }
    } catch let damage as JsonDamage {
      intake.truncate(damage)
    }
    try group?.finish()
    intake.noteRepaired(json.brokenValues)
    if window.endedEarly { intake.truncate(.byte(window.offset), .endedEarly) }
  }

  private func list(_ json: JsonStream, _ areMembers: Bool, _ group: inout ChatLabGroup) throws {
    guard try json.enter("[") else { return try json.skip() }
    while try json.nextElement() {
      let place = ReadWarning.Place.byte(json.offset)
      guard let value = try json.capture() else {
        intake.skip(place, .tooLong(limit: JsonStream.longestValue))
        continue
      }
      if areMembers {
        try group.takeMember(value, at: place)
      } else {
        try group.takeMessage(value, at: place)
      }
    }
  }

  private func findMeta() throws -> JsonValue? {
    let json = JsonStream(ByteWindow(try intake.input.open(), path: intake.input.path))
    do {
      guard try json.enter("{") else { return nil }
      while let key = try json.nextKey() {
        if key == "meta" { return try json.capture() }
        try json.skip()
      }
    } catch is JsonDamage {
      // The reading pass reports it.
    }
    return nil
  }
}
