import Community
import Dice
import Testing

@testable import Exchange

@Suite struct `The report of a reading` {
  private func read(_ rows: String, options: ReadOptions = .utc) throws -> ImportReport {
    try Reading(
      "group,member,time,kind,text\n" + rows, name: "a.csv", options: options
    ).report
  }

  @Test func `counts records by kind, and all of them`() throws {
    let report = try read(
      """
      g,a,1718454900,,x
      g,a,1718454901,,y
      g,b,1718454902,join,
      g,b,1718454903,leave,
      g,c,1718454904,removal,
      g,,1718454905,notice,z
      g,,1718454906,,nobody
      """)
    #expect(report.counts.messages == 2 && report.counts.joins == 1)
    #expect(report.counts.leaves == 2 && report.counts.notices == 1)
    #expect(report.counts.skipped == 1)
    #expect(report.records == 6)
    #expect(report.first == Instant(1_718_454_900))
    #expect(report.last == Instant(1_718_454_905))
  }

  @Test func `spans the records whatever their order, and none when there is none`() throws {
    let report = try read("g,a,1718454950,,x\ng,a,1718454900,,y\ng,a,1718454999,,z\n")
    #expect(report.first == Instant(1_718_454_900))
    #expect(report.last == Instant(1_718_454_999))
    let empty = try read("")
    #expect(empty.first == nil && empty.last == nil && empty.records == 0)
  }

  @Test func `names each group once, in the order they came`() throws {
    let report = try read("b,a,1718454900,,\na,a,1718454900,,\nb,a,1718454900,,\n")
    #expect(report.groups == ["b", "a"])
  }

  @Test(
    arguments: [
      (31_535_999, 0), (31_536_000, 1), (4_102_444_800, 1), (4_102_444_801, 0),
    ] as [(Int64, Int)])
  func `has no record from before 1971 or after the century`(second: Int64, count: Int) throws {
    // The columns of a table need nine digits for a number.
    let text = second < 100_000_000 ? IsoText.moment(Instant(second)) : "\(second)"
    let report = try read("g,a,\(text),,x\n")
    #expect(report.records == count)
    #expect(report.counts.skipped == 1 - count)
  }

  @Test(arguments: [(0, 1), (1, 0), (-1, 1)] as [(Int64, Int)])
  func `has no record after the moment that the user's clock allows`(late: Int64, count: Int) throws
  {
    let latest = Instant(1_718_454_900)
    let report = try read(
      "g,a,\(latest.seconds + late),,x\n", options: ReadOptions(zone: .utc, latest: latest))
    #expect(report.records == count)
  }

  @Test(arguments: [99, 100, 101])
  func `keeps a hundred warnings and counts all`(count: Int) throws {
    let report = try read(String(repeating: "g,,1718454900,,x\n", count: count))
    #expect(report.warnings.count == min(count, 100))
    #expect(report.warningTotal == count)
    #expect(report.warnings.last?.place == .line(min(count, 100) + 1))
  }

  @Test(arguments: [
    ("", ""), ("a", "a"), ("a\nb", "a b"), ("a\r\nb", "a b"), ("\u{1B}[2Ja", "[2Ja"),
    ("a\u{202E}b\u{200B}c\u{FEFF}", "abc"), ("a\u{2028}b\u{2029}c\u{85}d", "a b c d"), ("\t", ""),
    ("\u{7F}\u{9B}x", "x"), ("👩‍👩‍👧", "👩👩👧"), ("\u{E0041}", ""),
  ])
  func `shows foreign text without signs that act`(text: String, shown: String) {
    #expect(Clean.text(text) == shown)
  }

  @Test(arguments: [59, 60, 61, 5000])
  func `shows sixty code points of it`(count: Int) {
    let shown = Clean.text(String(repeating: "é", count: count))
    #expect(shown == String(repeating: "é", count: min(count, 60)) + (count > 60 ? "…" : ""))
    // Marks without end on one letter are no longer.
    #expect(Clean.text("a" + String(repeating: "\u{301}", count: count)).unicodeScalars.count <= 61)
  }

  @Test(arguments: 1...20)
  func `shows no sign that acts, whatever comes`(seed: UInt64) {
    var random = Dice(seed: seed)
    let scalars = (0..<200).compactMap { _ in
      Unicode.Scalar(UInt32(random.next() % (seed.isMultiple(of: 2) ? 0x110000 : 0x2100)))
    }
    let text = String(String.UnicodeScalarView(scalars))
    let shown = Clean.text(text)
    #expect(!shown.unicodeScalars.contains { $0.acts })
    let cell = CsvWriter.cell(text)
    #expect(!cell.unicodeScalars.contains { $0.acts && !"\n\r\t".unicodeScalars.contains($0) })
  }
}
