import Community
import Store
import Terminal
import Testing
import Words

@testable import Console

/// A person in words and figures.
@Suite struct MemberFactsTests {
  private func context(_ language: Language = .english) -> ConsoleContext {
    var context = ContentFixtures.context(language)
    (context.now, context.zone) = (ScriptedConsole.now, .utc)
    return context
  }

  private func text(_ lines: [Prose.Line]) -> [String] { lines.map { $0.lead + $0.text } }

  @Test func `the name says what kind of person it is, and which role they have`() {
    let names = MemberSamples.four.map { MemberProse($0, in: context()).name.text }
    #expect(names[0] == "王小明 (owner)")
    #expect(names[1] == "Ada Lovelace (seed, admin)")
    #expect(names[2] == "陈晓")
  }

  @Test func `an ordinary member has no role that is told`() {
    let member = MemberSamples.row(5, "Ed", role: .member)
    #expect(MemberProse(member, in: context()).name.text == "Ed")
    let seed = MemberSamples.row(5, "Ed", kind: .seed, role: .member)
    #expect(MemberProse(seed, in: context()).name.text == "Ed (seed)")
  }

  @Test func `of what was noted the latest is told, and how many there are`() {
    func noted(_ total: Int) -> String? {
      let rows = [
        IncidentRow(
          incident: Incident(
            id: IncidentID(1),
            fields: IncidentFields(
              group: GroupID(1), person: PersonID(1), kind: .quarrel, words: "about tea"),
            at: ScriptedConsole.now - 86_400, by: "ann"), groupName: "g", personName: "p")
      ]
      let page = MemberSamples.page(of: MemberSamples.four[0])
      let incidents = Page(total: total, offset: 0, rows: total == 0 ? [] : rows)
      return text(MemberPageProse(page, incidents: incidents, in: context()).head(columns: 77))
        .first { $0.contains("2027-01-14") }
    }
    #expect(noted(0) == nil)
    #expect(noted(1)?.hasSuffix("2027-01-14 · quarrel · about tea") == true)
    #expect(noted(2)?.hasSuffix("about tea · \(Words(.english).incidents.inAll(2))") == true)
  }

  @Test func `what is not known is left out, what never was is said`() {
    let never = text(MemberProse(MemberSamples.four[2], in: context()).facts())
    let words = Words(.english).members
    #expect(never.contains { $0.hasPrefix(words.lastSeen) && $0.hasSuffix(words.never) })
    #expect(!never.contains { $0.hasPrefix(words.tags) })
    #expect(!never.contains { $0.hasPrefix(words.note) })
    let known = text(MemberProse(MemberSamples.four[0], in: context()).facts())
    #expect(
      known.contains { $0.hasPrefix(words.lastSeen) && $0.hasSuffix("2027-01-13 08:00, 2 d ago") })
    #expect(known.contains { $0.hasPrefix(words.tags) && $0.hasSuffix("作者, 读书") })
  }

  @Test(arguments: Language.allCases)
  func `who is banned is said to be, with the reason`(language: Language) {
    var row = MemberSamples.four[0]
    row.person.ban = Ban(at: ScriptedConsole.now, reason: "广告")
    let words = Words(language)
    let lines = text(MemberProse(row, in: context(language)).facts())
    #expect(lines.contains { $0.hasPrefix(words.removals.banned) && $0.hasSuffix("广告") })
    let question = RemovalQuestion(row: row, place: nil).dialog(words)
    #expect(question.options.map(\.label) == [words.removals.liftBan])
    #expect(
      question.options.flatMap(\.steps.commands) == [
        .readmitPerson(Removal(person: PersonID(1), version: 1, scope: .everywhere))
      ])
    #expect(question.about.count == 2 && question.about.last == words.removals.outOfOneGroup)
    let within = RemovalQuestion(row: row, place: (GroupID(1), "读书会")).dialog(words)
    #expect(within.about == [words.removals.meaning])
  }

  @Test func `an entry of points tells day, amount, why, by whom and where`() {
    let row = PointSamples.entry(42, "Ada", 20, .honour, .words("带新人"), group: GroupID(1))
    #expect(
      MemberPageProse.line(for: row, in: context()) == "2027-01-12    +20  带新人 (kai, 读书会一群)")
    let taken = PointSamples.entry(41, "Ada", -5, isReversed: true)
    let line = MemberPageProse.line(for: taken, in: context())
    #expect(line.hasSuffix("[\(Words(.english).points.reversed)]"))
    #expect(line.contains("    -5  "))
  }

  @Test func `accounts tell a name that is all that is known of them`() {
    let page = MemberSamples.page(of: MemberSamples.four[0])
    let lines = text(MemberPageProse(page, in: context()).head(columns: 77))
    #expect(lines.contains { $0.contains("WeChat 小明 wxid_7") && $0.contains("QQ 明明 (") })
  }

  @Test(arguments: [0, 1, 10, 84, 200])
  func `the activity is as long as there are days and columns`(columns: Int) {
    let page = MemberSamples.page(of: MemberSamples.four[0])
    let lines = MemberPageProse(page, in: context()).head(columns: columns)
    let spark = lines.last?.look == .title ? lines.last?.text : nil
    #expect(spark.map { Text.width($0) } == (columns == 0 ? nil : min(columns, 84)))
  }

  @Test func `a task without a due time has a sign in its place`() {
    var page = MemberSamples.page(of: MemberSamples.four[0])
    page.openTasks[0].task.fields.dueAt = nil
    #expect(text(MemberPageProse(page, in: context()).tasks) == ["·            问候"])
    page.openTasks[0].task.fields.dueAt = ScriptedConsole.now - 7_200
    #expect(text(MemberPageProse(page, in: context()).tasks) == ["2 h late     问候"])
  }

  @Test(arguments: Language.allCases)
  func `in each group a standing tells love, reach, presence and the next step`(language: Language)
  {
    let words = Words(language).members
    let page = MemberSamples.page(of: MemberSamples.four[0])
    let lines = text(StandingProse(page, in: context(language)).lines)
    #expect(lines[0].hasPrefix("读书会一群  "))
    for label in [
      words.ladder, words.love, words.reach, words.gravity, words.presence, words.asEngaged,
    ] {
      #expect(lines.contains { $0.hasPrefix(label) }, "\(label)")
    }
    #expect(lines.contains { $0.contains("(Night Readers)") })
    var nobody = page
    nobody.standings = []
    #expect(text(StandingProse(nobody, in: context(language)).lines)[0] == words.noStanding)
  }

  @Test func `who spoke far less than before is told as at risk`() {
    var page = MemberSamples.page(of: MemberSamples.four[0])
    func says(_ words: String) -> Bool {
      text(StandingProse(page, in: context()).lines).contains { $0.contains(words) }
    }
    (page.standings[0].standing.daysNow, page.standings[0].standing.daysBefore) = (1, 40)
    #expect(says("at risk: spoke on 1 of 28 days, on 40 of the 56 before"))
    page.standings[0].standing.daysNow = 28
    #expect(!says("at risk"))
  }

  @Test func `a seed's card stands with whoever has one, and with candidates without`() {
    let label = Words(.english).members.asSeed
    func hasCard(_ page: MemberPage) -> Bool {
      text(StandingProse(page, in: context()).lines).contains { $0.hasPrefix(label) }
    }
    var page = MemberSamples.page(of: MemberSamples.four[0])
    page.standings[0].standing = MemberStanding()
    page.row.person.scorecard = nil
    #expect(!hasCard(page))
    page.row.person.scorecard = Scorecard()
    #expect(hasCard(page))
    page.row.person.scorecard = nil
    page.standings[0].standing.starts28 = 8
    page.standings[0].standing.reach.answeredBy = 3
    page.standings[0].standing.presence.days30 = 8
    #expect(page.standings[0].standing.seedScore(nil) != nil && hasCard(page))
  }

  @Test(arguments: [(2, 2), (12, 12), (13, 12)])
  func `of what they can answer the first twelve stand there`(topics: Int, told: Int) {
    var page = MemberSamples.page(of: MemberSamples.four[0])
    page.topics = (1...topics).map { .init(tag: "话题\($0)。", isOwn: true, people: 1, answers: 1) }
    let line = text(StandingProse(page, in: context()).lines).joined()
    #expect((1...topics).filter { line.contains("话题\($0)。") } == Array(1...told))
  }
}
