import Community
import Testing

@testable import Exchange

/// Names, ids and texts at the limits of what a store keeps.
@Suite struct `What is brought within the limits` {
  private let group = ChatSource(platform: .file, name: "g")

  private func fitted(_ event: ChatEvent) -> (ChatEvent, Fitting) {
    var (event, fitting) = (event, Fitting())
    fitting.fit(&event)
    return (event, fitting)
  }

  private func message(_ text: String, _ name: String = "a", id: String? = nil) -> ChatEvent {
    ChatEvent(
      kind: .message(text: text), account: ChatAccount(externalID: id, name: name), at: Instant(0))
  }

  @Test(arguments: ["x", "é", "中", "🙂"])
  func `is what fits, as it stands`(sign: String) {
    let width = sign.utf8.count
    let name = String(repeating: sign, count: Fitting.longestName / width)
    let text = String(repeating: sign, count: Fitting.longestText / width)
    let (event, fitting) = fitted(message(text, name, id: name))
    #expect(event == message(text, name, id: name))
    #expect(fitting.cutNames == 0 && fitting.cutTexts == 0 && fitting.nulTexts == 0)
  }

  @Test(arguments: ["x", "é", "中", "🙂"])
  func `is cut by a whole character, and counted`(sign: String) {
    let name = String(repeating: sign, count: Fitting.longestName / sign.utf8.count + 1)
    let text = String(repeating: sign, count: Fitting.longestText / sign.utf8.count + 1)
    let (event, fitting) = fitted(message(text, name))
    #expect(event.account?.name == String(name.dropLast()))
    #expect(event.kind == .message(text: String(text.dropLast())))
    #expect(fitting.cutNames == 1 && fitting.cutTexts == 1)
  }

  @Test func `is an id with its begin and a hash, the same each time`() {
    let long = String(repeating: "中", count: 1000)
    let ids = [long + "a", long + "b", long + "a"].map {
      fitted(message("", id: $0)).0.account?.externalID ?? ""
    }
    #expect(ids[0] == ids[2] && ids[0] != ids[1])
    #expect(ids.allSatisfy { $0.hasPrefix(String(repeating: "中", count: 21) + "#") })
    #expect(ids.allSatisfy { $0.utf8.count <= Fitting.longestName })
    // Pinned: accounts of a store are known by it.
    #expect(
      fitted(message("", id: String(repeating: "x", count: 1025))).0.account?.externalID
        == String(repeating: "x", count: 64) + "#" + fnv(String(repeating: "x", count: 1025)))
  }

  /// FNV-1a, written apart.
  private func fnv(_ text: String) -> String {
    var hash: UInt64 = 14_695_981_039_346_656_037
    for byte in text.utf8 {
      hash ^= UInt64(byte)
      hash = hash.multipliedReportingOverflow(by: 1_099_511_628_211).partialValue
    }
    return String(hash, radix: 16)
  }

  @Test func `holds no NUL anywhere`() {
    var event = ChatEvent(
      kind: .join(by: ChatAccount(externalID: "b\0", name: "b\0")),
      account: ChatAccount(externalID: "a\0", name: "a\0"), at: Instant(0), externalID: "e\0",
      replyTo: "r\0")
    var fitting = Fitting()
    fitting.fit(&event)
    #expect(!"\(event)".utf8.contains(0))
    #expect(fitting.nulTexts == 6)
    var entry = RosterEntry(account: ChatAccount(name: "a\0"), tags: ["t\0", "ok"])
    fitting.fit(&entry)
    #expect(entry.account.name == "a\u{FFFD}" && entry.tags == ["t\u{FFFD}", "ok"])
    var request = JoinApplication(
      applicantID: "i\0", name: "n\0", at: Instant(0), answer: "a\0", referrer: "r\0", paid: "p\0",
      source: "s\0")
    fitting.fit(&request)
    #expect(!"\(request)".utf8.contains(0))
    var source = ChatSource(platform: Platform(rawValue: "p\0"), externalID: "i\0", name: "n\0")
    fitting.fit(&source)
    #expect(!"\(source)".utf8.contains(0))
  }

  @Test func `is one group, counted once however many its entries`() {
    var fitting = Fitting()
    let long = ChatSource(platform: .file, name: String(repeating: "x", count: 2000))
    for _ in 0..<5 {
      var source = long
      fitting.fit(&source)
      #expect(source.name.utf8.count == Fitting.longestName)
    }
    #expect(fitting.cutNames == 1)
  }
}
