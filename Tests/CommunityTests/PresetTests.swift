import Foundation
import Testing

@testable import Community

/// Named numbers, and rows told by what they identify.
struct PresetTests {
  private static let ours = [
    TalkPreset.quiet, TalkPreset.quick, TalkPreset.answerable, TalkPreset.rate, TalkPreset.again,
    TalkPreset.waterIdeographs, TalkPreset.waterLetters, TalkPreset.selling, StagePreset.young,
    StagePreset.silent, StagePreset.decline, StagePreset.growth, StagePreset.declineStays,
    StagePreset.growthStays, StagePreset.difference, StagePreset.hold, StagePreset.usualMonths,
    ScorePreset.green, ScorePreset.amber, ShillPattern.answers, ShillPattern.share,
    ShillPattern.quick,
  ]
  private static let sourced = [
    GroupPreset.minimum, GroupPreset.lively, GroupPreset.hardLimit, LifePreset.natural,
    LifePreset.burnout, LifePreset.managed, LifePreset.firstWeek, SilencePreset.forget, Lotus.full,
  ]

  @Test func `no two numbers have one name`() {
    let keys = (Self.ours + Self.sourced).map(\.key)
    #expect(Set(keys).count == keys.count)
    for key in keys {
      #expect(key.allSatisfy { $0.isLowercase || ".-".contains($0) }, "\(key)")
    }
  }

  @Test(arguments: ours)
  func `a number of ours quotes nobody`(preset: Preset) {
    #expect(preset.quote == nil)
    #expect(["Hetang", "Draupnir"].contains(preset.source))
    #expect(preset.value > 0)
  }

  @Test(arguments: sourced)
  func `a number of a source stands in the words that are quoted`(preset: Preset) {
    let quote = preset.quote ?? ""
    let spoken = [
      7: "一周", 30: "1/2", 90: "三个月", 180: "六個月", 730: "兩年", 80: "80", 500: "500",
    ][preset.value]
    #expect(quote.contains(spoken ?? "?") || quote.contains("\(preset.value)"), "\(preset.key)")
    #expect(["S1", "S3"].contains(preset.source))
  }

  @Test func `the numbers of the rules fit together`() {
    #expect(StagePreset.decline.value < StagePreset.declineStays.value)
    #expect(StagePreset.declineStays.value < StagePreset.growthStays.value)
    #expect(StagePreset.growthStays.value < StagePreset.growth.value)
    #expect(ScorePreset.amber.value < ScorePreset.green.value)
    #expect(StagePreset.young.value == VoiceCounts.window)
    #expect(StagePreset.silent.value == SnapshotObserver.leastVoices)
    #expect(SnapshotObserver.leastDays == VoiceCounts.window)
    #expect(TalkPreset.quick.value < TalkPreset.quiet.value)
    #expect(LabelledSnapshot.stride % HealthFit.stride == 0)
    #expect(HealthTarget.allCases.map(\.horizon) == [28, 28, 90])
  }

  @Test func `a row is told by its number, and kept as it`() throws {
    let (one, other) = (GroupID(3), GroupID(rawValue: 12))
    #expect(one < other && one != other)
    #expect(Set([one, GroupID(3)]).count == 1)
    let json = try JSONEncoder().encode([one, other])
    #expect(String(decoding: json, as: UTF8.self) == "[3,12]")
    #expect(try JSONDecoder().decode([GroupID].self, from: json) == [one, other])
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode([PersonID].self, from: Data("[\"3\"]".utf8))
    }
  }
}
