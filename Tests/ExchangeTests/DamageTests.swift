import Community
import Dice
import Testing

@testable import Exchange

/// Files that were cut off, damaged or made to harm.
@Suite struct DamageTests {
  @Test func `bytes that are not UTF-8 are replaced, and that is told`() throws {
    for sample in [Samples.telegram, Samples.chatlab] {
      let text = Array(sample.utf8)
      let place = try #require(text.firstIndex { $0 >= 0x80 })
      var broken = text
      broken[place] = 0xFF
      let reading = try Reading(bytes: broken)
      #expect(reading.warnings.contains(.repairedText(lines: 1)))
      #expect(try Reading(bytes: text).records.count == reading.records.count)
    }
  }

  static let samples: [(text: String, format: ExportFormat)] = [
    (Samples.telegram, .telegram), (Samples.whatsapp, .whatsapp), (Samples.chatlab, .chatlab),
    (Samples.chatlabLines, .chatlabLines), (Samples.csv, .csv),
  ]

  func options(_ format: ExportFormat) -> ReadOptions {
    ReadOptions(format: format, zone: .utc, dateOrder: .dayFirst)
  }

  @Test(arguments: samples)
  func `a file cut anywhere gives a beginning of its records`(
    text: String, format: ExportFormat
  ) throws {
    let bytes = Array(text.utf8)
    let whole = try Reading(text, options: options(format))
    let messages = Self.messages(whole)
    for end in 0..<bytes.count {
      guard let cut = try? Reading(bytes: Array(bytes[..<end]), options: options(format)) else {
        continue
      }
      // The last line of a text or table may be cut in its middle without a sign of it.
      let isCertain = format == .telegram || format == .chatlab || format == .chatlabLines
      let found = isCertain ? Self.messages(cut)[...] : Self.messages(cut).dropLast()
      #expect(messages.starts(with: found), "cut at \(end)")
      if isCertain, format != .chatlabLines, end < bytes.count - 6 {
        #expect(cut.report.isTruncated, "cut at \(end)")
      }
    }
  }

  @Test(arguments: samples)
  func `changed bytes never bring the reader down`(text: String, format: ExportFormat) throws {
    let bytes = Array(text.utf8)
    var random = Dice(seed: 20_261_122)
    for _ in 0..<250 {
      var damaged = bytes
      for _ in 0...random.next() % 4 {
        damaged[Int(random.next() % UInt64(bytes.count))] = UInt8(truncatingIfNeeded: random.next())
      }
      _ = try? Reading(bytes: damaged, options: options(format))
      _ = try? Reading(bytes: damaged, options: .utc)
    }
  }

  @Test(arguments: ExportFormat.allCases)
  func `noise never brings the reader down`(format: ExportFormat) {
    var random = Dice(seed: 7)
    for length in stride(from: 0, to: 300, by: 3) {
      let signs = Array("{}[]\":,\\ux09\n\r \u{200E}-/年AMname".utf8)
      let noise = (0..<length).map { _ in signs[Int(random.next() % UInt64(signs.count))] }
      _ = try? Reading(bytes: noise, options: options(format))
    }
  }

  @Test func `a line of megabytes is cut, and said to be`() throws {
    let long = String(repeating: "长", count: 600_000)
    let reading = try Reading(
      "2024/1/13, 10:00 - Tom: \(long)\n2024/1/13, 10:01 - Tom: ok\n", options: .utc)
    #expect(reading.texts.last == "ok")
    #expect(reading.texts.count == 2)
    #expect(reading.warnings.contains(.cutText(limit: LineReader.limit)))
  }

  @Test func `hostile names are kept raw, and cleaned in messages`() throws {
    let reading = try Reading(
      "group,member,timestamp,kind\ng,\u{1B}[2J=x\u{202E},1718454900,\u{1B}]0;\u{7}bad\n"
        + "g,\u{1B}[2J=x\u{202E},1718454900,\n")
    #expect(reading.events.first?.account?.name == "\u{1B}[2J=x\u{202E}")
    #expect(reading.warnings == [.unknownRowKind("]0;bad")])
  }

  @Test func `warnings are counted past those that are kept`() throws {
    let rows = String(repeating: "g,m,never\n", count: 500)
    let report = try Reading("group,member,timestamp\n" + rows).report
    #expect(report.warnings.count == ImportReport.warningLimit)
    #expect(report.warningTotal == 500)
    #expect(report.counts.skipped == 500)
  }

  private static func messages(_ reading: Reading) -> [ChatEvent] {
    reading.events.filter { if case .message = $0.kind { true } else { false } }
  }
}
