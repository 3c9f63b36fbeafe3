import Testing

/// When a post goes out: in each group's own zone.
@Suite struct PlanningTests {
  /// Groups 1 of the sample is in Shanghai; it is Monday, 09:02 there.
  private func planned(_ at: String, group: String = "1") throws -> Told {
    try Self.shell.get().run("post", "--text", "x", "--group", group, "--at", at, "--dry-run")
  }

  private static let shell = Result { try Shell(.sample) }

  @Test(arguments: [
    ("09:03", "2026-11-23 09:03"), ("23:59", "2026-11-23 23:59"), ("09:02", "2026-11-24 09:02"),
    ("9:00", "2026-11-24 09:00"), ("tomorrow 09:00", "2026-11-24 09:00"),
    ("明天 9点", "2026-11-24 09:00"), ("fri 18:30", "2026-11-27 18:30"),
    ("周五 18:30", "2026-11-27 18:30"), ("11-25 09:00", "2026-11-25 09:00"),
    ("+2h", "2026-11-23 11:02"), ("+2d", "2026-11-25 09:00"),
    ("2026-12-31 23:00", "2026-12-31 23:00"),
  ])
  func `as a person writes it`(written: String, meant: String) throws {
    let told = try planned(written)
    #expect(told.status == 0, "\(told.errors)")
    let line = try #require(told.lines.last)
    #expect(line.contains(meant), "\(line)")
    #expect(line.hasSuffix("(Asia/Shanghai)"))
  }

  @Test(arguments: ["2020-01-01 09:00", "2026-11-23 09:02", "2026-11-22 23:00", "yesterday 10:00"])
  func `not in the past`(written: String) throws {
    let told = try planned(written)
    #expect([2, 64].contains(told.status), "\(told.output)")
    #expect(told.output == "")
  }

  @Test(arguments: ["", "gestern", "25:00", "13-45", "09:60", "fri fri", "now now", "+h"])
  func `not what is no time`(written: String) throws {
    let told = try planned(written)
    #expect(told.status == 64, "\(told.output)")
    #expect(told.errors.hasPrefix("hetang: ") && told.errors.hasSuffix(".\n"))
  }

  @Test func `one wall clock, two zones, two moments`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("group", "set", "2", "--zone", "Europe/Berlin").status == 0)
    let told = try shell.run(
      "post", "--text", "x", "--group", "1", "--group", "2", "--at", "tomorrow 09:00", "--json")
    #expect(told.status == 0)
    let post = try #require(
      try shell.run("posts", "--json").rows().first { $0["text"] as? String == "x" })
    let moments = (post["deliveries"] as? [[String: Any]])?.compactMap { $0["due_at"] as? String }
    #expect(moments?.sorted() == ["2026-11-24T01:00:00Z", "2026-11-24T08:00:00Z"])
  }

  @Test func `a group that is named twice is meant once`() throws {
    let told = try Self.shell.get().run(
      "post", "--text", "x", "--group", "1", "--group", "#1", "--at", "+1h", "--dry-run")
    #expect(told.lines.count == 2)
    #expect(told.output.contains("Planned for 1 group"))
  }
}
