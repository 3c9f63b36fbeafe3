import GRDB
import Testing

@testable import Community
@testable import Store

/// Texts, JSON and hashes that have to be the same to the byte.
struct ExactValuesTests {
  private static let texts = [
    "", "a", "b", "ab", "A", "é", "e\u{301}", "梅", "梅花", "\u{0}", "\u{1F469}\u{200D}\u{1F4BB}",
    "ﬁ", "fi", "ß", "ss", " a", "a ", "\u{FEFF}a", "Å", "Å",
  ]

  @Test func `texts are equal and ordered as SQLite does both`() throws {
    // SQLite's texts end at a NUL, which imports replace.
    let texts = Self.texts.filter { !$0.utf8.contains(0) }
    try DatabaseQueue().read { db in
      for one in texts {
        for other in texts {
          let row = try Row.fetchOne(
            db, sql: "SELECT ? = ?, ? < ?", arguments: [one, other, one, other])
          let (isEqual, isBefore): (Bool?, Bool?) = (row?[0], row?[1])
          #expect((ExactText(one) == ExactText(other)) == isEqual, "\(one) \(other)")
          #expect((ExactText(one) < ExactText(other)) == isBefore, "\(one) \(other)")
        }
      }
    }
  }

  @Test func `equal texts share a hash, and a set tells all others apart`() {
    #expect(
      Set(Self.texts.map { ExactText($0) }).count == Set(Self.texts.map { Array($0.utf8) }).count)
    #expect(ExactText("é") != ExactText("e\u{301}"))
    #expect(
      ExactText("梅").hashValue == ExactText(String(decoding: "梅".utf8, as: UTF8.self)).hashValue)
  }

  @Test(arguments: texts) func `JSON of a text is the text again`(text: String) throws {
    let fields = TaskFields(title: text, note: text + "/" + text, assignee: text)
    let json = try CanonicalJSON.text(Command.createTask(fields))
    let back = try CanonicalJSON.value(Command.self, from: json)
    guard case .createTask(let found) = back else {
      Issue.record("\(back)")
      return
    }
    #expect(Array(found.title.utf8) == Array(text.utf8))
    #expect(try CanonicalJSON.text(back) == json)
    #expect(!json.contains("\\/"))
  }

  @Test func `the order of keys is of no weight`() throws {
    var one: [String: Int] = [:]
    var other: [String: Int] = [:]
    let keys = (0..<40).map { "k\($0 &* 7919 % 97)" }
    for key in keys { one[key] = 1 }
    for key in keys.reversed() { other[key] = 1 }
    #expect(try CanonicalJSON.text(one) == CanonicalJSON.text(other))
    #expect(try CanonicalJSON.text(["b": 1, "a": 2]) == #"{"a":2,"b":1}"#)
  }

  /// FIPS 180-4, and the message of NIST's "long" example.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
    (
      String(repeating: "a", count: 1_000_000),
      "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    ),
  ])
  func `SHA-256 is the standard's, in one piece or many`(message: String, expected: String) {
    func hex(_ bytes: [UInt8]) -> String {
      bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
    let bytes = Array(message.utf8)
    #expect(hex(Digest.sha256(bytes)) == expected)
    let middle = bytes.count / 3
    #expect(hex(Digest.sha256([], Array(bytes[..<middle]), Array(bytes[middle...]))) == expected)
  }

  @Test func `no two rows of the log give the same bytes`() {
    func bytes(
      by: String = "ann", command: String = "{}", inverse: String? = nil, before: String = "[]",
      reverts: Int64? = nil
    ) -> [UInt8] {
      AuditTrail.Content(
        id: 1, at: Instant(5), by: by, origin: "given", reverts: reverts, command: command,
        inverse: inverse, before: before, after: "[]"
      ).bytes
    }
    let all = [
      bytes(), bytes(by: "ann5:given"), bytes(by: ""), bytes(command: "{}2:{}"),
      bytes(inverse: ""), bytes(inverse: "-,"), bytes(inverse: "[]"), bytes(before: "-,"),
      bytes(before: ""), bytes(reverts: 1), bytes(reverts: 0), bytes(by: "an", command: "n{}"),
    ]
    #expect(Set(all).count == all.count)
  }

  @Test(arguments: [
    ("owner", Role.owner as Role?), ("Owner", nil), ("", nil), ("owner ", nil), ("viewer", .viewer),
  ])
  func `a column names a case or is damaged`(text: String, role: Role?) throws {
    guard let role else {
      #expect(throws: StoreError.corrupt(reason: "unknown Role: \(text)")) {
        try Role(column: text)
      }
      return
    }
    let found = try Role(column: text)
    #expect(found == role)
  }
}
