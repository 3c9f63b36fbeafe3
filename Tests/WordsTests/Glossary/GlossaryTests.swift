import Community
import Foundation
import Testing
import Words

/// One word for one thing: what screens say is what docs/language.md says.
@Suite struct GlossaryTests {
  /// What the document calls something, and what the catalogue says for it.
  struct Term: Sendable, CustomTestStringConvertible {
    let english: String
    let simplified: String
    let traditional: String
    let said: @Sendable (Words) -> String
    var testDescription: String { english }

    init(
      _ english: String, _ simplified: String, _ traditional: String,
      _ said: @escaping @Sendable (Words) -> String
    ) {
      (self.english, self.simplified, self.traditional) = (english, simplified, traditional)
      self.said = said
    }
  }

  private static let groups = [
    Term("core", "核心", "核心") { $0.groups.name(GroupKind.core) },
    Term("general", "普通", "普通") { $0.groups.name(GroupKind.general) },
    Term("customer", "客户", "客戶") { $0.groups.name(GroupKind.customer) },
    Term("learning", "学习", "學習") { $0.groups.name(GroupKind.learning) },
    Term("too small", "未成群", "未成群") { $0.groups.name(SizeBand.tooSmall) },
    Term("formed", "成群", "成群") { $0.groups.name(SizeBand.formed) },
    Term("lively", "热闹", "熱鬧") { $0.groups.name(SizeBand.lively) },
    Term("unwieldy", "难管", "難管") { $0.groups.name(SizeBand.unwieldy) },
    Term("sprout", "萌芽", "萌芽") { $0.health.name(Stage.sprout) },
    Term("growth", "成长", "成長") { $0.health.name(Stage.growth) },
    Term("active", "活跃", "活躍") { $0.health.name(Stage.active) },
    Term("trends", "走势", "走勢") { $0.groups.name(of: .activity) },
    Term("decline", "衰退", "衰退") { $0.health.name(Stage.decline) },
    Term("silent", "沉寂", "沉寂") { $0.health.name(Stage.silent) },
    Term("closed", "已关闭", "已關閉") { $0.health.name(Stage.closed) },
    Term("amber", "黄灯", "黃燈") { $0.lights.name(LightLevel.amber) },
    Term("red", "红灯", "紅燈") { $0.lights.name(LightLevel.red) },
    Term("high frequency", "高频", "高頻") { $0.lights.name(GroupProfile.highFrequency) },
    Term("rare but good", "低频高质", "低頻高質") { $0.lights.name(GroupProfile.rareButGood) },
  ]

  private static let people = [
    Term("staff", "工作人员", "工作人員") { $0.members.kind(.staff) },
    Term("seed", "种子", "種子") { $0.members.kind(.seed) },
    Term("bot", "机器人", "機器人") { $0.members.kind(.bot) },
    Term("owner", "群主", "群主") { $0.members.role(.owner) },
    Term("admin", "管理", "管理") { $0.members.role(.admin) },
    Term("moderator", "管理", "管理") { $0.operators.name(of: Role.moderator) },
    Term("helper", "助手", "助手") { $0.operators.name(of: Role.helper) },
    Term("viewer", "只读", "唯讀") { $0.operators.name(of: Role.viewer) },
    Term("quarrel", "争执", "爭執") { $0.incidents.name(.quarrel) },
    Term("flooding", "刷屏", "洗版") { $0.incidents.name(.flooding) },
    Term("advertising", "广告", "廣告") { $0.incidents.name(.advertising) },
  ]

  private static let work = [
    Term("pending", "待处理", "待處理") { $0.joins.state(.pending) },
    Term("held", "暂缓", "暫緩") { $0.joins.state(.held) },
    Term("approved", "已通过", "已通過") { $0.joins.state(.approved) },
    Term("joined", "已入群", "已入群") { $0.joins.state(.joined) },
    Term("rejected", "已拒绝", "已拒絕") { $0.joins.state(.rejected) },
    Term("withdrawn", "已撤回", "已撤回") { $0.joins.state(.withdrawn) },
    Term("part", "头", "頭") { $0.content.name(of: PostPart.head) },
    Term("scheduled", "已排期", "已排程") { $0.content.name(of: DeliveryState.scheduled) },
    Term("due", "到点", "到點") { $0.content.name(of: DeliveryState.due) },
    Term("sent", "已发送", "已發送") { $0.content.name(of: DeliveryState.sent) },
    Term("skipped", "已跳过", "已跳過") { $0.content.name(of: DeliveryState.skipped) },
    Term("missed", "已错过", "已錯過") { $0.content.name(of: DeliveryState.missed) },
    Term("withdrawn", "已撤回", "已撤回") { $0.content.name(of: DeliveryState.withdrawn) },
    Term("interest", "利益", "利益") { $0.points.name(of: .interest) },
    Term("honour", "荣誉", "榮譽") { $0.points.name(of: .honour) },
    Term("emotion", "情感", "情感") { $0.points.name(of: .emotion) },
  ]

  private static let document: String = {
    let root = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    let file = root.appendingPathComponent("docs/language.md")
    return (try? String(contentsOf: file, encoding: .utf8)) ?? ""
  }()

  @Test(arguments: groups + people + work)
  func `is said in both scripts as it is written down`(term: Term) {
    #expect(term.said(Words(.simplified)) == term.simplified)
    #expect(term.said(Words(.traditional)) == term.traditional)
  }

  @Test(arguments: groups + people + work)
  func `stands in the document beside its English name`(term: Term) {
    // The explanations use the simplified form; `part` names its three in a row.
    let entry = "\(term.english) \(term.simplified)"
    #expect(Self.document.contains(entry), "\(entry)")
  }

  @Test func `each row of the document has three forms, each in its script`() {
    let rows = Self.document.split(separator: "\n").filter { $0.hasPrefix("| ") }.dropFirst()
    #expect(rows.count > 35)
    for row in rows {
      let cells = row.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      #expect(cells.count == 4, "\(row)")
      guard cells.count == 4 else { continue }
      #expect(!cells[1].contains { OneScript.traditional.contains($0) }, "\(cells[1])")
      #expect(!cells[2].contains { OneScript.simplified.contains($0) }, "\(cells[2])")
      #expect(cells[1].count == cells[2].count, "\(cells[0]): \(cells[1]) \(cells[2])")
    }
  }

  @Test func `the terms of rows are those of the screens`() {
    let said: [(String, @Sendable (Words) -> String)] = [
      ("group", { $0.log.subject("group") }), ("delivery", { $0.log.subject("delivery") }),
      ("task", { $0.log.subject("task") }), ("operator", { $0.log.subject("operator") }),
      ("join request", { $0.log.subject("join") }), ("post", { $0.log.subject("post") }),
      ("alert", { $0.log.subject("alert") }), ("incident", { $0.log.subject("incident") }),
      ("role", { $0.log.subject("role") }), ("series", { $0.groups.series }),
      ("gate", { $0.groups.gate }), ("health", { $0.groups.health }),
      ("silence risk", { $0.health.silenceRisk }), ("participation", { $0.members.participation }),
      ("contribution", { $0.members.contribution }), ("points", { $0.points.points }),
      ("outbox", { $0.log.outbox }),
    ]
    for (term, phrase) in said {
      let row = Self.document.split(separator: "\n").first { $0.hasPrefix("| \(term) |") }
      let cells = row?.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } ?? []
      #expect(cells.count == 4, "\(term)")
      guard cells.count == 4 else { continue }
      #expect(phrase(Words(.simplified)) == cells[1], "\(term)")
      #expect(phrase(Words(.traditional)) == cells[2], "\(term)")
    }
  }
}
