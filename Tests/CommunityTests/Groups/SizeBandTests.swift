import Community
import Testing

@Suite struct `Size bands` {
  /// The thresholds themselves lie on the lower side: 少于 30, 超过 80, 超过 500.
  @Test(
    arguments: [
      (-1, .tooSmall), (0, .tooSmall), (1, .tooSmall), (29, .tooSmall), (30, .formed),
      (31, .formed), (79, .formed), (80, .formed), (81, .lively), (499, .lively), (500, .lively),
      (501, .unwieldy), (200_000, .unwieldy), (.max, .unwieldy),
    ] as [(Int, SizeBand)])
  func `are those of the method`(members: Int, band: SizeBand) {
    #expect(SizeBand(members: members) == band)
  }

  @Test func `have no gap and no overlap`() {
    let bands = SizeBand.allCases
    #expect(bands.first?.members.lowerBound == 0)
    for (smaller, larger) in zip(bands, bands.dropFirst()) {
      #expect(smaller.members.upperBound + 1 == larger.members.lowerBound)
    }
    for members in 0...1200 {
      #expect(bands.filter { $0.members.contains(members) } == [SizeBand(members: members)])
    }
  }

  @Test func `of a group are the same in light, band and doubt about its covenant`() {
    #expect(SizeBand.tooSmall.members.upperBound == GroupPreset.minimum.value - 1)
    #expect(SizeBand.unwieldy.members.lowerBound == GroupPreset.hardLimit.value + 1)
  }

  @Test func `are kept by these names`() {
    #expect(
      SizeBand.allCases.map(\.rawValue) == ["tooSmall", "formed", "lively", "unwieldy"])
    #expect(GroupKind.allCases.map(\.rawValue) == ["core", "general", "customer", "learning"])
    #expect(Erasure.allCases.map(\.rawValue) == ["plan", "cancel", "carryOut"])
    #expect(
      GroupLife.allCases.map(\.rawValue) == ["life.burnout", "life.natural.max", "life.managed"])
  }

  @Test func `begin with a group of everybody's kind for five hundred`() {
    let group = Group(id: GroupID(1), name: "g", platform: .file, zone: .utc)
    #expect((group.capacity, group.kind, group.life) == (500, .general, .natural))
    #expect((group.profile, group.profileReason, group.isClosed) == (.highFrequency, nil, false))
    #expect(group.erasesAt == nil && group.version == 1)
  }
}
