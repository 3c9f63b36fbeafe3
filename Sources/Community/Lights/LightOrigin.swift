/// Where a rule comes from: the source text, its words, and the rows of the method that say what
/// Hetang makes of it.
public struct LightOrigin: Hashable, Sendable {
  /// The source text's short name, `S0`...`S4`.
  public let source: String
  /// The source's own words, in its own characters.
  public let quote: String
  /// Rows of the method (docs/method.md), the first of them first.
  public let rows: [Int]

  init(_ source: String, _ quote: String, rows: Int...) {
    self.source = source
    self.quote = quote
    self.rows = rows
  }
}

extension LightRule {
  /// Where the rule comes from.
  public var origin: LightOrigin {
    switch self {
    case .ownerSilence: LightOrigin("S3", "一周看不到企業的消息", rows: 17, 38)
    case .selfTalk: LightOrigin("S4", "沦为自嗨的领地", rows: 123)
    case .staffReplies: LightOrigin("S4", "发出的内容无人问津", rows: 8, 82)
    case .adShare: LightOrigin("S4", "把社群当做广告和卖货渠道", rows: 124, 127)
    case .eventOnly: LightOrigin("S4", "把社群当做活动组织渠道", rows: 126)
    case .water, .flooding, .advertising: LightOrigin("S3", "群里充滿灌水,刷屏,廣告", rows: 15)
    case .quarrels: LightOrigin("S3", "變成爭執,憤而退群", rows: 15)
    case .shills: LightOrigin("S1", "水军进行互动、讨论,引起其它成员的注意", rows: 167, 166)
    case .unseen: LightOrigin("S3", "成員被尊重,被關注的需求", rows: 4)
    case .newcomersGreeted, .newcomersAnswered:
      LightOrigin("S4", "人们心中的部落情节依然存在着", rows: 135)
    case .concentration: LightOrigin("S3", "去中心化,人人都是自媒體", rows: 156)
    case .selfRun: LightOrigin("S3", "自運營、自傳播、自組織", rows: 155)
    case .experts: LightOrigin("S4", "自己要是这个方向的专家", rows: 42, 142)
    case .firstWeek: LightOrigin("S3", "短的甚至只需要一周", rows: 10)
    case .size: LightOrigin("S3", "少于 30 人不成群", rows: 1, 2, 3)
    case .fill: LightOrigin("S1", "按满员一个群再建新群方式拉好友", rows: 5, 3)
    case .age: LightOrigin("S3", "一個群走完整個生命周期模型長則六個月", rows: 9, 11, 13)
    case .checkpoint: LightOrigin("S1", "通常三个月之后就销声匿迹了", rows: 13)
    case .gate: LightOrigin("S3", "加入必須有門檻", rows: 19)
    case .covenant: LightOrigin("S3", "社群目標、價值觀、社群公約", rows: 146, 100)
    }
  }
}
