import Community

/// Gives each event a mark that tells it from the other events of its group and second, and that is
/// the same in every export that holds the event.
///
/// An event with an id of its platform is known by that id; without one, by what it says. Equal
/// messages of one second are numbered in the order of the file. Joins and leaves are not numbered:
/// nobody joins twice in one second. One platform message can tell of several people who joined, so
/// the mark of a join or a leave always includes the account.
///
/// Marks are stored: what goes into them must never change.
struct EventMarker {
  private static let hasher = SipHash(key: (0x6865_7461_6e67_2e65, 0x7665_6e74_2e6d_6172))

  private var occurrences = OccurrenceCounter()
  /// Reused from event to event.
  private var bytes: [UInt8] = []

  /// The mark of an event of the file that is being read; the file's order counts.
  mutating func mark(of event: ChatEvent, in group: Int64) -> Int64 {
    let code = EventCode(event.kind)
    bytes.removeAll(keepingCapacity: true)
    bytes.append(UInt8(truncatingIfNeeded: code.rawValue))
    switch event.kind {
    case .join, .leave, .removal:
      append(event.externalID)
      append(event.account)
      return hash()
    case .message(let text), .notice(let text):
      if let id = event.externalID {
        append(id)
        return hash()
      }
      append(nil as String?)
      append(event.account)
      append(text)
      let plain = hash()
      let number = occurrences.next(OccurrenceCounter.Key(group: group, at: event.at, mark: plain))
      guard number > 0 else { return plain }
      append(String(number))
      return hash()
    }
  }

  /// The mark of the message with that id of its platform.
  mutating func mark(ofMessage externalID: String) -> Int64 {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(UInt8(truncatingIfNeeded: EventCode.message.rawValue))
    append(externalID)
    return hash()
  }

  private func hash() -> Int64 { Int64(bitPattern: Self.hasher.hash(bytes)) }

  /// With its length in front, so that no two lists of fields give the same bytes.
  private mutating func append(_ field: String?) {
    guard let field else { return bytes.append(0) }
    bytes.append(1)
    let length = UInt32(truncatingIfNeeded: field.utf8.count)
    for shift in [0, 8, 16, 24] as [UInt32] {
      bytes.append(UInt8(truncatingIfNeeded: length >> shift))
    }
    bytes.append(contentsOf: field.utf8)
  }

  /// By stable id, or else by name.
  private mutating func append(_ account: ChatAccount?) {
    append(account?.externalID)
    if account?.externalID == nil { append(account?.name) }
  }
}
