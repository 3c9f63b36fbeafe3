import Community
import Testing

@Suite struct `Templates of the method` {
  @Test(
    arguments: [
      (.morningNews, .head, 9), (.topic, .head, nil), (.quiz, .head, nil), (.welcome, .waist, nil),
      (.liveLesson, .waist, nil), (.weeklyDigest, .waist, nil),
    ] as [(PostTemplate, PostPart, Int?)])
  func `play their part at their hour`(template: PostTemplate, part: PostPart, hour: Int?) {
    #expect(template.part == part)
    #expect(template.usualHour?.value == hour)
  }

  @Test func `sell nothing: a leg is never proposed`() {
    #expect(PostTemplate.allCases.allSatisfy { $0.part != .leg })
  }

  @Test func `are new drafts of the organisation that attract, unless one says otherwise`() {
    let text = PostText(body: "x")
    #expect((text.title, text.part, text.origin) == ("", .head, .ogc))
  }

  /// Parts and origins are kept by these names.
  @Test func `use the method's three parts and three origins`() {
    #expect(PostPart.allCases.map(\.rawValue) == ["head", "waist", "leg"])
    #expect(PostOrigin.allCases.map(\.rawValue) == ["pgc", "ogc", "ugc"])
    #expect(
      DeliveryState.allCases.map(\.rawValue)
        == ["scheduled", "due", "sent", "skipped", "missed", "withdrawn"])
  }
}
