import Community

/// Puts lines together to messages, and tells those of people from those of the program.
struct WhatsAppMessages {
  /// Bytes of a message that are kept.
  static let longest = 1 << 18

  private struct Open {
    var body: String
    var at: Instant
    var line: Int
    var isCut = false
  }

  private let group: ChatSource
  private let intake: Intake
  private var open: Open?
  /// Names that were seen before a clear “: ”.
  private var senders: Set<String> = []

  init(_ group: ChatSource, _ intake: Intake) {
    self.group = group
    self.intake = intake
  }

  mutating func begin(_ body: String, at moment: Instant, line: Int) throws {
    try finish()
    open = Open(body: body, at: moment, line: line)
  }

  /// A line without a head belongs to the message before it.
  mutating func goOn(_ line: TextLine) {
    guard open != nil else {
      if !line.text.trimmed.isEmpty { intake.skip(.line(line.number), .beforeFirstMessage) }
      return
    }
    guard let size = open?.body.utf8.count, size + line.text.utf8.count < Self.longest else {
      if open?.isCut == false {
        intake.warn(.line(line.number), .cutText(limit: Self.longest))
        open?.isCut = true
      }
      return
    }
    open?.body += "\n" + line.text
  }

  /// Hands on the last message.
  mutating func finish() throws {
    guard let message = open else { return }
    open = nil
    guard intake.admits(message.at, at: .line(message.line)) else { return }
    let body = Marks.dropLeading(message.body).text
    if let line = WhatsAppSystemLine.readTitled(body) {
      return try takeSystem(line, body, message)
    }
    guard let (name, text) = split(body) else {
      return try takeSystem(WhatsAppSystemLine.read(body), body, message)
    }
    // On iOS the program's lines bear a sender, but an invisible mark before their text.
    let (words, hadMark) = Marks.dropLeading(text)
    if hadMark, let line = WhatsAppSystemLine.read(words) {
      return try takeSystem(line, words, message)
    }
    if hadMark, isOfProgram(words, sender: name) { return try takeSystem(nil, words, message) }
    senders.insert(name)
    let event = ChatEvent(
      kind: .message(text: WhatsAppText.said(text)), account: Self.account(name), at: message.at)
    try intake.take(event, in: group)
  }

  /// `NAME: text`. Without the space only after a name that is known.
  private func split(_ body: String) -> (name: String, text: String)? {
    // On the first line only: what stands further down is said by somebody.
    let first = body.prefix { $0 != "\n" }
    if let range = first.firstRange(of: ": ") {
      let name = Marks.name(body[..<range.lowerBound])
      return name.isEmpty ? nil : (name, String(body[range.upperBound...]))
    }
    guard let colon = first.firstIndex(of: ":") else { return nil }
    let name = Marks.name(body[..<colon])
    let text = body[body.index(after: colon)...]
    guard !name.isEmpty, text.isEmpty || text.first == "\n" || senders.contains(name) else {
      return nil
    }
    return (name, String(text))
  }

  private func takeSystem(_ line: SystemLine?, _ text: String, _ message: Open) throws {
    let place = ReadWarning.Place.line(message.line)
    var happened = 0
    if let line, line.meaning != .notice {
      let by = line.by.flatMap { Self.account($0) }
      for account in line.who.compactMap({ Self.account($0) }) {
        guard let kind = ChatEvent.Kind(line.meaning, by: by) else { continue }
        try intake.take(ChatEvent(kind: kind, account: account, at: message.at), in: group)
        happened += 1
      }
      if happened < line.who.count { intake.warn(place, .unknownSelf(Clean.text(text))) }
    }
    guard happened == 0 else { return }
    let isNamed = line?.meaning == .notice
    let account = isNamed ? line?.who.first.flatMap { Self.account($0) } : nil
    try intake.take(
      ChatEvent(kind: .notice(text: text), account: account, at: message.at), in: group)
  }

  private static func account(_ party: SystemLine.Party) -> ChatAccount? {
    if case .named(let name) = party { return account(name) }
    return nil
  }

  /// A telephone number is an id; any other name is the one in the exporter's telephone book.
  private static func account(_ name: String) -> ChatAccount {
    let isNumber =
      name.hasPrefix("+") && name.dropFirst().allSatisfy { "0123456789 ()-‑".contains($0) }
    guard isNumber, name.count >= 7 else { return ChatAccount(name: name) }
    return ChatAccount(externalID: "+" + name.filter { $0.isASCII && $0.isNumber }, name: name)
  }

  /// Whether a marked line is the program's in a language that is not known: it speaks of its sender
  /// by name, or the sender is the group itself. Placeholders of media bear the mark too.
  private func isOfProgram(_ text: String, sender: String) -> Bool {
    if sender == Marks.name(group.name) { return true }
    let line = Marks.name(text)
    // “Audio” does not speak of somebody called A.
    let next = line.dropFirst(sender.count).first
    if line.hasPrefix(sender), next.map({ !($0.isLetter && $0.isASCII) }) ?? false { return true }
    return Self.encryptionNotes.contains { text.contains($0) }
  }

  /// What stands first in a group, of which a renamed file no longer tells the name.
  private static let encryptionNotes = [
    "end-to-end", "端到端加密", "端對端加密", "Ende-zu-Ende", "extremo a extremo", "bout en bout",
    "ponta a ponta", "сквозным шифрованием", "uçtan uca", "ujung ke ujung", "エンドツーエンド",
    "종단간",
  ]
}
