import Community
import Store
import Terminal
import Words

/// The rules of the method: those that the group breaks with what to do about it, those that cannot
/// be judged yet with why, and the others folded into one line.
struct LightSection {
  var sheet: HealthSheet

  private var words: Words { sheet.words }
  private var readings: [LightReading] { sheet.page.lights }

  var blocks: [HealthBlock] {
    guard !sheet.page.row.group.isClosed else { return [] }
    var blocks = readings.on.map(on)
    if !off.isEmpty { blocks.append(folded) }
    blocks += LightGap.Cause.allCases.flatMap(unknown) + readings.compactMap(waived)
    if blocks.isEmpty {
      blocks = [
        HealthBlock(id: .lightsOff, rows: sheet.wrapped(words.health.lightsNotCounted, .muted))
      ]
    }
    let heading = sheet.heading(title)
    blocks[0].rows.insert(contentsOf: heading, at: 0)
    blocks[0].lead += heading.count
    return blocks
  }

  private var title: String {
    let red = readings.on.count { $0.level == .red }
    return words.health.lightsOn(readings.on.count, red: red)
  }

  // MARK: On

  private func on(_ light: Light) -> HealthBlock {
    let lead = Text.fit(words.lights.name(light.level), columns: Self.lead)
    return HealthBlock(
      id: .light(light.rule),
      rows: sheet.beside(
        finding(light.rule, words.lights.sentence(light.finding)),
        words.lights.remedy(light.rule).first ?? "",
        lead: HealthRun(lead, LightColour(light.level).look)),
      reading: reading(of: light.rule, finding: words.lights.sentence(light.finding)),
      explanation: explanation(of: light))
  }

  private func finding(_ rule: LightRule, _ sentence: String) -> String {
    Text.clean(words.labelled(words.lights.name(rule), sentence))
  }

  /// Columns of the word or sign before a light.
  private static let lead = 6

  private var group: (profile: GroupProfile, life: GroupLife) {
    (sheet.page.row.group.profile, sheet.page.row.group.life)
  }

  private func rule(_ rule: LightRule) -> String {
    words.lights.rule(rule, in: group.profile, life: group.life)
  }

  private func source(_ rule: LightRule) -> String {
    words.lights.source(rule, in: group.profile, life: group.life)
  }

  private func reading(of rule: LightRule, finding: String) -> HealthText {
    var lines = [Prose.Line(finding, .strong), Prose.Line("")]
    lines.append(Prose.Line(self.rule(rule)))
    if let treatment = words.lights.treatment(of: rule, in: group.profile) {
      lines.append(Prose.Line(treatment))
    }
    lines += [
      Prose.Line(words.labelled(words.dialogs.source, source(rule)), .muted), Prose.Line(""),
      Prose.Line(words.health.remedy, .title),
    ]
    lines += words.lights.remedy(rule).enumerated().map { place, step in
      Prose.Line(step, lead: "\(place + 1). ")
    }
    return HealthText(title: words.lights.name(rule), text: Prose(lines))
  }

  private func explanation(of light: Light) -> Explanation {
    let treatment = words.lights.treatment(of: light.rule, in: group.profile).map { [$0] } ?? []
    return Explanation(
      name: words.lights.name(light.rule), value: words.lights.name(light.level),
      definition: rule(light.rule),
      inputs: [Text.clean(words.lights.sentence(light.finding))] + treatment,
      source: source(light.rule),
      whatChangesIt: words.lights.remedy(light.rule).joined(separator: "\n"))
  }

  // MARK: Off

  private var off: [(rule: LightRule, finding: LightFinding)] {
    readings.compactMap { reading in
      if case .off(let finding) = reading.state { (reading.rule, finding) } else { nil }
    }
  }

  private var folded: HealthBlock {
    let lines = off.flatMap { told($0.rule, words.lights.sentence($0.finding)) }
    let sign = Text.fit(sheet.glyphs.check, columns: Self.lead)
    return HealthBlock(
      id: .lightsOff,
      rows: sheet.wrapped(words.health.lightsOff(off.count), .muted, lead: HealthRun(sign, .good)),
      reading: HealthText(title: words.health.lightsOff(off.count), text: Prose(lines)))
  }

  /// A light in a list of folded ones: what was found, and its rule.
  private func told(_ rule: LightRule, _ finding: String) -> [Prose.Line] {
    [
      Prose.Line(finding, lead: "\(words.lights.name(rule))  ", leadLook: .strong),
      Prose.Line("\(self.rule(rule)) \(source(rule))", .muted), Prose.Line(""),
    ]
  }

  // MARK: Neither

  /// The lights that cannot be judged for one reason: one as it is, several as one that Enter
  /// takes apart.
  private func unknown(because cause: LightGap.Cause) -> [HealthBlock] {
    let those = readings.compactMap { reading -> (rule: LightRule, gap: LightGap)? in
      guard case .unknown(let gap) = reading.state, gap.cause == cause else { return nil }
      return (reading.rule, gap)
    }
    guard those.count > 1 else {
      return those.map { unjudged($0.rule, "?", words.lights.why($0.gap)) }
    }
    let text = words.lights.notKnown(those.map(\.rule), because: cause)
    return [
      HealthBlock(
        id: .lightsUnknown(cause),
        rows: sheet.wrapped(
          text, .muted, lead: HealthRun(Text.fit("?", columns: Self.lead), .muted)),
        reading: HealthText(
          title: title,
          text: Prose(those.flatMap { told($0.rule, words.lights.why($0.gap)) })))
    ]
  }

  private func waived(_ reading: LightReading) -> HealthBlock? {
    guard case .waived = reading.state else { return nil }
    let why = words.lights.treatment(of: reading.rule, in: group.profile) ?? ""
    return unjudged(reading.rule, sheet.glyphs.level, why)
  }

  private func unjudged(_ rule: LightRule, _ sign: String, _ why: String) -> HealthBlock {
    HealthBlock(
      id: .light(rule),
      rows: sheet.wrapped(
        finding(rule, why), .muted, lead: HealthRun(Text.fit(sign, columns: Self.lead), .muted)),
      reading: reading(of: rule, finding: why))
  }
}
