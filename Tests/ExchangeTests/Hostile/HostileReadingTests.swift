import Community
import HostileCorpus
import Testing

@testable import Exchange

/// Every hostile text, in every place of every format.
@Suite struct HostileReadingTests {
  private func read(
    _ export: HostileExport, _ hostile: HostileText, _ place: HostileExport.Place
  ) throws -> Reading {
    try Reading(bytes: export.bytes(hostile.bytes, as: place), name: export.file, options: .utc)
  }

  @Test(arguments: HostileExport.allCases)
  func `is read, and takes nothing beside it away`(export: HostileExport) throws {
    for place in HostileExport.Place.allCases where export.has(place) {
      for hostile in HostileText.all {
        let reading = try read(export, hostile, place)
        let what = Comment("\(hostile.title) as \(place)")
        #expect(reading.hasHarmlessPart, what)
        #expect(reading.unfit == [], what)
        #expect(!reading.report.isTruncated, what)
      }
    }
  }

  @Test(arguments: HostileExport.allCases)
  func `bytes that are not UTF-8 are replaced, and that is told`(export: HostileExport) throws {
    for place in HostileExport.Place.allCases where export.has(place) {
      for hostile in HostileText.broken {
        let reading = try read(export, hostile, place)
        let isTold = reading.warnings.contains {
          if case .repairedText = $0 { true } else { false }
        }
        #expect(isTold, "\(hostile.title) as \(place)")
      }
    }
  }

  @Test(arguments: HostileExport.allCases)
  func `two megabytes are cut, and that is told`(export: HostileExport) throws {
    try expectCut(export, .person, megabytes: 2)
  }

  @Test func `ten megabytes are cut, and that is told`() throws {
    try expectCut(.messages, .group, megabytes: 10)
  }

  private func expectCut(
    _ export: HostileExport, _ place: HostileExport.Place, megabytes: Int
  ) throws {
    let bytes = export.bytes(HostileText.long(megabytes: megabytes).bytes, as: place)
    // What stands behind two megabytes is not looked at to find out what a file is.
    let options = ReadOptions(format: export == .telegram ? .telegram : nil, zone: .utc)
    let reading = try Reading(bytes: bytes, name: export.file, options: options)
    #expect(reading.hasHarmlessPart, "as \(place)")
    #expect(reading.unfit == [], "as \(place)")
    #expect(reading.report.warningTotal > 0, "as \(place)")
  }

  @Test(arguments: [HostileExport.whatsapp, .telegram, .roster])
  func `a file's name is no danger`(export: HostileExport) throws {
    for hostile in HostileText.all {
      let bytes = Array(
        String(decoding: export.bytes(Array("G".utf8), as: .person), as: UTF8.self)
          .replacing(#""name":"一群","#, with: "").utf8)
      let reading = try Reading(
        bytes: bytes, name: "/tmp/WhatsApp Chat with \(hostile.text).txt", options: .utc)
      #expect(reading.hasHarmlessPart, Comment(rawValue: hostile.title))
      #expect(reading.unfit == [], Comment(rawValue: hostile.title))
    }
  }

  /// Escapes of JSON that no text in UTF-8 can hold.
  @Test(arguments: [
    #"\ud800"#, #"\udc00\ud800"#, #"\ud83d\ud83d\ude00"#, #"\ud800\u0041"#, #"\u0000"#,
    #"\x00\x1b[2J"#,
    #"\u001b[2J"#, #"\u009b2J"#, #"\u202e"#, #"\ud"#, #"\u"#, #"\uZZZZ"#, #"\x"#, #"\"#,
  ])
  func `escapes of JSON are decoded to whole characters`(escape: String) throws {
    for export in [HostileExport.telegram, .chatlab, .chatlabLines] {
      for place in HostileExport.Place.allCases {
        let text = String(decoding: export.bytes(Array("@@".utf8), as: place), as: UTF8.self)
        // A lone backslash before the closing quote would be an escape of that quote.
        let body = escape.hasSuffix("\\") ? escape + "q" : escape
        let reading = try Reading(text.replacing("@@", with: body), name: export.file)
        #expect(reading.hasHarmlessPart, "\(escape) as \(place) of \(export)")
        #expect(reading.unfit == [], "\(escape) as \(place) of \(export)")
      }
    }
  }

  @Test func `ids that differ far behind stay two`() throws {
    let long = String(repeating: "i", count: 5000)
    let ids = try ["a", "b"].map { end in
      try Reading(
        bytes: HostileExport.telegram.bytes(Array((long + end).utf8), as: .id)
      ).events.first { $0.externalID == "2" }?.account?.externalID
    }
    #expect(ids[0] != nil && ids[0] != ids[1])
    #expect(ids.allSatisfy { ($0?.utf8.count ?? 0) <= Fitting.longestName })
  }
}
