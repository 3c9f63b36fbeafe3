/// Writes small exports with any bytes anywhere: what the program that is supposed to write the
/// format would make of them.
public enum HostileExport: String, CaseIterable, Sendable {
  case telegram, telegramAccount, whatsapp, chatlab, chatlabLines, messages, roster, joins

  /// Where the bytes stand.
  public enum Place: String, CaseIterable, Sendable {
    case group, person, text, id
  }

  /// A file name as the program gives it.
  public var file: String {
    switch self {
    case .telegram, .telegramAccount: "result.json"
    case .whatsapp: "WhatsApp Chat with G.txt"
    case .chatlab: "chat.json"
    case .chatlabLines: "chat.jsonl"
    case .messages, .roster, .joins: "\(rawValue).csv"
    }
  }

  /// Whether the format has such a place. WhatsApp names its group by the file's name alone, and
  /// nobody by an id.
  public func has(_ place: Place) -> Bool {
    switch (self, place) {
    case (.whatsapp, .group), (.whatsapp, .id): false
    case (.roster, .text): false
    default: true
    }
  }

  /// An export with the bytes in that place, and harmless ones in the others.
  public func bytes(_ hostile: [UInt8], as place: Place) -> [UInt8] {
    func part(_ own: Place, _ harmless: String) -> [UInt8] {
      escaped(own == place ? hostile : Array(harmless.utf8))
    }
    let (group, person) = (part(.group, "一群"), part(.person, "阿明"))
    let (text, id) = (part(.text, "你好"), part(.id, "u1"))
    let parts = ["GROUP": group, "PERSON": person, "TEXT": text, "ID": id]
    return Self.fill(template, parts)
  }

  private func escaped(_ bytes: [UInt8]) -> [UInt8] {
    switch self {
    case .telegram, .telegramAccount: Self.json(bytes) { "\\x" + Self.hex($0) }
    case .chatlab, .chatlabLines: Self.json(bytes) { "\\u00" + Self.hex($0) }
    case .messages, .roster, .joins:
      bytes.flatMap { $0 == UInt8(ascii: "\"") ? [$0, $0] : [$0] }
    case .whatsapp: bytes
    }
  }

  /// Telegram Desktop writes controls as JSON does not know them; so two spellings.
  private static func json(_ bytes: [UInt8], control: (UInt8) -> String) -> [UInt8] {
    bytes.flatMap { byte -> [UInt8] in
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"): [UInt8(ascii: "\\"), byte]
      case 0x0A: Array("\\n".utf8)
      case 0..<0x20: Array(control(byte).utf8)
      default: [byte]
      }
    }
  }

  private static func hex(_ byte: UInt8) -> String {
    (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
  }

  /// Puts bytes where `<NAME>` stands.
  private static func fill(_ template: String, _ parts: [String: [UInt8]]) -> [UInt8] {
    var filled: [UInt8] = []
    var rest = template[...]
    while let open = rest.firstIndex(of: "‹"), let close = rest.firstIndex(of: "›") {
      filled += rest[..<open].utf8
      filled += parts[String(rest[rest.index(after: open)..<close])] ?? []
      rest = rest[rest.index(after: close)...]
    }
    return filled + rest.utf8
  }

  private var template: String {
    switch self {
    case .telegram:
      #"{"name":"‹GROUP›","type":"private_supergroup","id":1500000002,"messages":[\#(telegramMessages)]}"#
    case .telegramAccount:
      #"""
      {"about":"","chats":{"about":"","list":[{"name":"‹GROUP›","type":"private_group","id":7,
      "messages":[\#(telegramMessages)]}]},"left_chats":{"about":"","list":[]}}
      """#
    case .whatsapp:
      """
      13/12/24, 09:01 - ‹PERSON›: ‹TEXT›
      13/12/24, 09:02 - Tom joined using this group's invite link
      13/12/24, 09:03 - Tom added ‹PERSON›
      13/12/24, 09:05 - Tom: last

      """
    case .chatlab:
      #"""
      {"chatlab":{"version":"0.0.2"},"meta":{"name":"‹GROUP›","platform":"wechat","type":"group",
      "groupId":"‹ID›","ownerId":"me"},"members":[\#(chatlabMember)],"messages":[
      \#(chatlabMessages.joined(separator: ",\n"))]}
      """#
    case .chatlabLines:
      ([
        #"{"_type":"header","meta":{"name":"‹GROUP›","platform":"qq","groupId":"‹ID›"}}"#,
        #"{"_type":"member","# + chatlabMember.dropFirst(),
      ] + chatlabMessages.map { #"{"_type":"message","# + $0.dropFirst() })
      .joined(separator: "\n") + "\n"
    case .messages:
      """
      group,member id,name,time,kind,text,id
      "‹GROUP›","‹ID›","‹PERSON›",1718454900,message,"‹TEXT›","‹ID›"
      "‹GROUP›","‹ID›","‹PERSON›",1718454901,join,,
      一群,u2,Tom,1718454902,message,last,m2

      """
    case .roster:
      """
      group,member id,name,joined,role,tags
      "‹GROUP›","‹ID›","‹PERSON›",2024-06-15T12:35:00Z,owner,"‹PERSON›"
      一群,u2,Tom,2024-06-15T12:35:00Z,member,老师

      """
    case .joins:
      """
      group,applicant id,name,time,answer,referrer,paid,source
      "‹GROUP›","‹ID›","‹PERSON›",1718454900,"‹TEXT›","‹PERSON›","‹TEXT›","‹TEXT›"
      一群,u2,Tom,1718454901,because,Mei,200,friends

      """
    }
  }

  private var telegramMessages: String {
    #"""
    {"id":1,"type":"service","date_unixtime":"1740790800","actor":"‹PERSON›","actor_id":"‹ID›","action":"create_group","title":"‹GROUP›","members":["‹PERSON›"]},
    {"id":2,"type":"message","date_unixtime":"1740790801","from":"‹PERSON›","from_id":"‹ID›","text":["‹TEXT›",{"type":"bold","text":"‹TEXT›"}]},
    {"id":3,"type":"service","date_unixtime":"1740790802","actor":"Tom","actor_id":"user2","action":"‹TEXT›","members":["‹PERSON›"]},
    {"id":4,"type":"message","date_unixtime":"1740790803","from":"Tom","from_id":"user2","text":"last"}
    """#
  }

  private var chatlabMember: String {
    #"{"platformId":"‹ID›","accountName":"‹PERSON›","aliases":["‹TEXT›"],"roles":[{"id":"‹TEXT›"}]}"#
  }

  private var chatlabMessages: [String] {
    [
      #"{"platformMessageId":"‹ID›","sender":"‹ID›","accountName":"‹PERSON›","timestamp":1718454900,"type":0,"content":"‹TEXT›"}"#,
      #"{"sender":"system","timestamp":1718454901,"type":80,"content":"\"‹PERSON›\"邀请\"‹TEXT›\"加入了群聊"}"#,
      #"{"sender":"u2","accountName":"Tom","timestamp":1718454902,"type":0,"content":"last"}"#,
    ]
  }
}
