import Testing

/// Lists of a store in which there is nothing yet.
@Suite struct EmptyListTests {
  private static let lists = [
    ["groups"], ["groups", "--filter", "x"], ["members"], ["members", "--filter", "x"],
    ["members", "--segment", "at-risk"], ["joins"], ["joins", "--filter", "x"],
    ["joins", "--state", "decided"], ["posts"], ["posts", "--state", "past"], ["deliveries"],
    ["deliveries", "--days", "7"], ["tasks"], ["tasks", "--state", "snoozed"], ["alerts"],
    ["incidents"], ["points"], ["points", "--board", "week"], ["log", "--by", "nobody"], ["outbox"],
    ["imports"], ["operators", "consents"], ["operators", "consents", "--mine"],
  ]

  private func empty() throws -> Shell {
    let shell = try Shell()
    _ = try shell.run("console")
    return shell
  }

  @Test func `programs get an empty table, with its names in CSV`() throws {
    let shell = try empty()
    for list in Self.lists {
      #expect(try shell.run(list + ["--json"]).output == "[\n]\n", "\(list)")
      let csv = try shell.run(list + ["--csv"]).output
      #expect(csv.hasSuffix("\r\n") && csv.split(separator: "\r\n").count == 1, "\(list)")
      #expect(csv.contains(","), "\(list)")
    }
  }

  @Test(arguments: [("en", "Nothing."), ("zh-Hans", "没有记录"), ("zh-Hant", "沒有記錄")])
  func `people get a sentence in their language`(language: String, nothing: String) throws {
    let shell = try empty()
    for list in Self.lists {
      let told = try shell.run(list + ["--language", language])
      #expect(told.status == 0 && told.errors == "", "\(list)")
      #expect(told.lines.count == 1, "\(list): \(told.output)")
      let isChinese = told.output.unicodeScalars.contains { (0x4E00...0x9FFF).contains($0.value) }
      #expect(isChinese == (language != "en"), "\(list): \(told.output)")
    }
    #expect(try shell.run("tasks", "--language", language).output == nothing + "\n")
  }

  @Test func `the log of a new store tells who opened it`() throws {
    let shell = try empty()
    let rows = try shell.run("log", "--json").rows()
    #expect(rows.compactMap { $0["id"] as? Int } == [1])
    #expect(rows.first?["by"] as? String == "mei")
    #expect(try shell.run("log", "--verify").status == 0)
    #expect(try shell.run("operators", "--json").rows().map { $0["role"] as? String } == ["owner"])
  }
}
