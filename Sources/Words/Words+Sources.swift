/// Where the numbers and rules of the method come from.
extension Words {
  /// A source by its short name: one of the method's texts, or our own.
  public func source(_ name: String) -> String {
    switch name {
    case "S1": say("S1, 卢彦《社群三板斧》", "S1 卢彦《社群三板斧》", "S1 盧彥《社群三板斧》")
    case "S3": say("S3, a collection on communities", "S3 社群文集", "S3 社群文集")
    case "Hetang": say("Hetang's own rule", "荷塘自定规则", "荷塘自訂規則")
    default: name
    }
  }

  /// A source with its words, the short name before them: “S3 · ‘加入必须有门槛’”.
  public func source(_ name: String, saying quote: String) -> String {
    "\(name) · \(quoted(quote))"
  }

  /// A source's words in quotation marks. They are kept in the script in which they were written;
  /// whoever reads Chinese reads them in the script of everything else on the screen.
  public func quoted(_ quote: String) -> String {
    switch language {
    case .english: "“\(quote)”"
    case .simplified: "“\(QuoteScript.simplified(quote))”"
    case .traditional: "「\(QuoteScript.traditional(quote))」"
    }
  }
}

/// The two scripts of the sources' words. Only the characters that occur in the quotes are known:
/// what a character becomes depends on the word, and these words are few.
enum QuoteScript {
  private static let traditional =
    "亂個傳價兩則員廣憤標檻滿熱爭營約組織觀變過這運長門開關鬧須體業後裡條銷聲跡們節發內無問國實時聞報點當賣貨動軍進討論淪為領專執於著頭認轉"
  /// The same in the same order.
  private static let simplified =
    "乱个传价两则员广愤标槛满热争营约组织观变过这运长门开关闹须体业后里条销声迹们节发内无问国实时闻报点当卖货动军进讨论沦为领专执于着头认转"

  private static let toSimplified = Dictionary(
    zip(traditional, simplified), uniquingKeysWith: { first, _ in first })
  private static let toTraditional = Dictionary(
    zip(simplified, traditional), uniquingKeysWith: { first, _ in first })

  static func simplified(_ text: String) -> String { converted(text, by: toSimplified) }
  static func traditional(_ text: String) -> String { converted(text, by: toTraditional) }

  private static func converted(_ text: String, by table: [Character: Character]) -> String {
    String(text.map { $0 == "," ? "，" : table[$0] ?? $0 })
  }
}
