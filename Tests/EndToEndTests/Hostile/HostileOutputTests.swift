import Foundation
import HostileCorpus
import PtyScreen
import Testing

/// What commands print about a community of hostile names: to people, to programs, to files.
@Suite struct HostileOutputTests {
  private static let lists = [
    ["groups"], ["members"], ["joins"], ["posts"], ["tasks"], ["points"], ["log"],
    ["operators", "list"],
  ]

  /// - Parameter isData: For programs, which get emoji and all letters as they are.
  private func expectHarmless(
    _ text: String, isData: Bool = false, _ what: String,
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    let sent = SentSequences(Array(text.utf8))
    #expect(sent.controls == [], Comment(rawValue: what), sourceLocation: sourceLocation)
    #expect(sent.systemCommands == [], Comment(rawValue: what), sourceLocation: sourceLocation)
    let bad = isData ? sent.actingScalars : sent.strangeScalars
    #expect(bad == [], Comment(rawValue: what), sourceLocation: sourceLocation)
  }

  @Test func `lists for people are one line a row`() throws {
    let desk = try Desk(hostile: ())
    for list in Self.lists {
      let told = try desk.run(list)
      expectHarmless(told.output, "\(list)")
      #expect(!told.output.contains("\r") && !told.output.contains("\t"), "\(list)")
    }
    let rows = try desk.run("joins", "--json").rows()
    #expect(try desk.run("joins").output.split(separator: "\n").count == rows.count + 1)
  }

  @Test func `JSON says every name as it is`() throws {
    let desk = try Desk(hostile: ())
    for list in Self.lists {
      let told = try desk.run(list + ["--json"])
      expectHarmless(told.output, isData: true, "\(list)")
      #expect(throws: Never.self, "\(list)") {
        try JSONSerialization.jsonObject(with: Data(told.output.utf8))
      }
    }
    let names = try desk.run("joins", "--json").rows().compactMap { $0["name"] as? String }
    let known = Set(names.map { Array($0.utf8) })
    let unchanged = HostileText.all.filter { text in
      let bare = text.text.trimmingCharacters(in: .whitespaces)
      return text.text == bare && text.bytes.count < 1000 && !text.bytes.contains(0)
        && !text.text.isEmpty && !text.text.contains("\u{FFFD}")
    }
    let missing = unchanged.filter { !known.contains(Array($0.text.utf8)) }
    #expect(missing.map(\.title).filter { $0 != "new lines" } == [])
  }

  @Test func `CSV has as many fields in each record, and no formula`() throws {
    let desk = try Desk(hostile: ())
    for list in Self.lists where list.count == 1 {
      let told = try desk.run(list + ["--csv"])
      let records = Self.records(told.output)
      #expect(Set(records.map(\.count)).count <= 1, "\(list)")
      let signs: Set<Character> = ["=", "+", "@", "＝", "＋", "－", "＠", "\t", "\r"]
      let formulas = records.dropFirst().joined().filter { field in
        let isNumber = Double(field) != nil
        return !isNumber && (field.first.map { signs.contains($0) || $0 == "-" } ?? false)
      }
      #expect(formulas == [], "\(list)")
      expectHarmless(told.output, isData: true, "\(list)")
    }
  }

  @Test(arguments: HostileExport.allCases)
  func `an import tells of hostile files in harmless words`(export: HostileExport) throws {
    let desk = try Desk()
    let texts = HostileText.controls + HostileText.directions + HostileText.broken
    let names = texts.map(\.text).filter { !$0.contains("\0") && !$0.contains("/") }
    let files = try zip(texts, names).map { text, name in
      try desk.write(export.bytes(text.bytes, as: .group), to: "\(name).txt")
    }
    // Some cannot be read as what they are: their errors name them too.
    let odd = try names.map { try desk.write("no known format \($0)\n", to: "\($0).odd") }
    for form in [[], ["--json"]] {
      let told = try desk.run(["import"] + files + odd + ["--time-zone", "UTC"] + form)
      expectHarmless(told.output, isData: form == ["--json"], "\(form)")
      expectHarmless(told.errors, "\(form)")
      #expect(told.status == 65)
      if form == ["--json"] { #expect(try told.object()["files"] is [Any]) }
    }
    #expect(try desk.run("log", "--verify").status == 0)
  }

  @Test func `what was typed is told back harmlessly`() throws {
    let texts = HostileText.controls.map(\.text) + HostileText.directions.map(\.text)
    let text = texts.joined(separator: " ").replacing("\0", with: "")
    let desk = try Desk()
    for arguments in [
      ["import", text], ["members", "--sort", text], ["import", "a", "--format", text], [text],
      ["--\(text)"], ["award", text, "5", "--reason", text], ["console", "--script", text],
      ["groups", "--store", "/nowhere/\(text)"], ["import", "a", "--time-zone", text],
    ] {
      let told = try desk.run(arguments, onStore: !arguments.contains("--store"))
      expectHarmless(told.errors, "\(arguments[0])")
      expectHarmless(told.output, "\(arguments[0])")
      #expect(told.status != 0)
    }
  }

  @Test func `a log on a terminal and one through a pipe are the same harmless text`() throws {
    let desk = try Desk(hostile: ())
    let it = try desk.screen(hetang, ["members", "--store", desk.store], rows: 50, columns: 300)
    #expect(try it.waitForExit() == .exited(0))
    let sent = SentSequences(it.rawBytes)
    #expect(sent.strangeControls == [] && sent.systemCommands == [])
    #expect(sent.strangeScalars == [])
    #expect(sent.isUTF8)
  }

  /// RFC 4180, read by the book.
  private static func records(_ text: String) -> [[String]] {
    var records: [[String]] = []
    var record: [String] = []
    var field = String.UnicodeScalarView()
    var isQuoted = false
    var rest = text.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      switch scalar {
      case "\"" where isQuoted && rest.first == "\"": field.append(rest.removeFirst())
      case "\"": isQuoted.toggle()
      case "," where !isQuoted:
        record.append(String(field))
        field = String.UnicodeScalarView()
      case "\r" where !isQuoted && rest.first == "\n":
        rest.removeFirst()
        records.append(record + [String(field)])
        (record, field) = ([], String.UnicodeScalarView())
      default: field.append(scalar)
      }
    }
    return records
  }
}
