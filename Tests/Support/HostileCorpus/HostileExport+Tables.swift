extension HostileExport {
  /// Tables with every hostile text as group, as person and as what people say: a whole community
  /// of them, in a few files.
  public static let tables: [(name: String, bytes: [UInt8])] = [
    ("messages.csv", messagesTable), ("roster.csv", rosterTable), ("joins.csv", joinsTable),
  ]

  /// 2026-02-27 in UTC.
  private static let begin = 1_772_150_400

  /// Each text is a group of its own, and a member of the group in which all are members.
  private static var messagesTable: [UInt8] {
    table("group,member id,name,time,kind,text,id") { place, text in
      let time = String(begin + place * 600)
      return [
        [text, cell("u\(place)"), text, cell(time), cell("message"), text, cell("a\(place)")],
        [cell("一群"), cell("u\(place)"), text, cell(time), cell("join"), [], cell("b\(place)")],
        [
          cell("一群"), cell("u\(place)"), text, cell(time), cell("message"), text, cell("c\(place)"),
        ],
      ]
    }
  }

  private static var rosterTable: [UInt8] {
    table("group,member id,name,joined,role,tags") { place, text in
      let role = ["owner", "admin", "member"][place % 3]
      return [
        [cell("一群"), cell("u\(place)"), text, cell("2026-02-01T12:00:00Z"), cell(role), text],
        [text, cell("u\(place)"), text, [], cell(role), text],
      ]
    }
  }

  private static var joinsTable: [UInt8] {
    table("group,applicant id,name,time,answer,referrer,paid,source") { place, text in
      let time = String(begin + place * 700)
      return [[cell("一群"), cell("w\(place)"), text, cell(time), text, text, text, text]]
    }
  }

  private static func table(
    _ header: String, _ rows: (_ place: Int, _ text: [UInt8]) -> [[[UInt8]]]
  ) -> [UInt8] {
    let comma = [UInt8(ascii: ",")]
    let lines = HostileText.all.enumerated().flatMap { place, hostile in
      rows(place, cell(hostile.bytes)).map { Array($0.joined(separator: comma)) }
    }
    return Array(([Array(header.utf8)] + lines).joined(separator: [0x0A])) + [0x0A]
  }

  private static func cell(_ text: String) -> [UInt8] { cell(Array(text.utf8)) }

  private static func cell(_ bytes: [UInt8]) -> [UInt8] {
    let quote = UInt8(ascii: "\"")
    return [quote] + bytes.flatMap { $0 == quote ? [$0, $0] : [$0] } + [quote]
  }
}
