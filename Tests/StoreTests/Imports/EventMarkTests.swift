import Community
import Testing

@testable import Store

@Suite struct `Event marks` {
  @Test(
    arguments: [
      (0, 0x726f_db47_dd0e_0e31), (1, 0x74f8_39c5_93dc_67fd), (7, 0xab02_00f5_8b01_d137),
      (8, 0x93f5_f579_9a93_2462), (15, 0xa129_ca61_49be_45e5),
    ] as [(Int, UInt64)])
  func `SipHash gives the vectors of its authors`(length: Int, expected: UInt64) {
    let hasher = SipHash(key: (0x0706_0504_0302_0100, 0x0f0e_0d0c_0b0a_0908))
    #expect(hasher.hash((0..<length).map { UInt8($0) }) == expected)
  }

  private func mark(_ event: ChatEvent) -> Int64 {
    var marker = EventMarker()
    return marker.mark(of: event, in: 1)
  }

  private func message(_ text: String, _ who: ChatAccount, id: String? = nil) -> ChatEvent {
    ChatEvent(kind: .message(text: text), account: who, at: start, externalID: id)
  }

  @Test func `are the same in every version`() {
    #expect(mark(message("hi", account("u1"), id: "42")) == Self.pinnedByID)
    #expect(mark(message("hi", account("u1"))) == Self.pinnedByText)
  }

  private static let pinnedByID: Int64 = -6_827_814_056_608_612_067
  private static let pinnedByText: Int64 = 733_428_282_668_894_322

  @Test func `an id of the platform counts more than the words`() {
    let first = mark(message("hi", account("u1"), id: "42"))
    #expect(first == mark(message("edited", account("u1"), id: "42")))
    #expect(first != mark(message("hi", account("u1"), id: "43")))
  }

  @Test func `an account's name does not matter when it has an id`() {
    #expect(
      mark(message("hi", account("u1", "Ann"))) == mark(message("hi", account("u1", "Anna"))))
    #expect(mark(message("hi", named("Ann"))) != mark(message("hi", account("Ann"))))
  }

  @Test func `fields do not run into each other`() {
    #expect(mark(message("bc", named("a"))) != mark(message("c", named("ab"))))
  }

  @Test func `equal messages of one second are told apart by their number`() {
    var marker = EventMarker()
    let event = message("hi", named("Ann"))
    let first = marker.mark(of: event, in: 1)
    let second = marker.mark(of: event, in: 1)
    #expect(first == mark(event))
    #expect(first != second)
    #expect(marker.mark(of: event, in: 2) == first)
  }

  @Test func `one platform message that brings two people gives two joins`() {
    let joins = ["u1", "u2"].map {
      mark(ChatEvent(kind: .join(by: nil), account: account($0), at: start, externalID: "7"))
    }
    #expect(joins[0] != joins[1])
  }

  @Test func `joins and leaves are known by the line that told of them, and by who came or left`() {
    func mark(_ kind: ChatEvent.Kind, _ who: String, id: String?) -> Int64 {
      self.mark(ChatEvent(kind: kind, account: account(who), at: start, externalID: id))
    }
    let kinds: [ChatEvent.Kind] = [.join(by: nil), .leave, .removal(by: nil)]
    let marks = kinds.flatMap { kind in
      ["u1", "u2"].flatMap { who in
        ["7", "8", "7#1", nil].map { mark(kind, who, id: $0) }
      }
    }
    #expect(Set(marks).count == 24)
    // Whoever brought or removed somebody does not matter.
    #expect(mark(.join(by: account("u9")), "u1", id: "7") == marks[0])
  }

  @Test func `an answer points at the mark of what it answers`() {
    var marker = EventMarker()
    #expect(
      marker.mark(ofMessage: "42") == marker.mark(of: message("x", account("u"), id: "42"), in: 1))
  }
}
