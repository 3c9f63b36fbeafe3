import Foundation
import Testing
import Words

/// Lists for people in each language.
@Suite struct LanguageColumnTests {
  private static let lists = [
    ["groups"], ["members", "--limit", "20"], ["members", "--group", "2", "--limit", "5"],
    ["joins", "--state", "all"], ["posts", "--state", "all"], ["deliveries", "--days", "60"],
    ["tasks"], ["tasks", "--state", "done"], ["alerts", "--state", "all"],
    ["points", "--limit", "20"],
    ["points", "--board", "all", "--limit", "5"], ["log", "--limit", "20"],
    ["outbox", "--limit", "20"], ["operators"], ["operators", "rights"], ["health", "models"],
  ]

  private static let shell = Result { try Shell(.sample) }

  private func head(_ list: [String], _ language: Language) throws -> String {
    let told = try Self.shell.get().run(list + ["--language", language.rawValue])
    #expect(told.status == 0 && told.errors == "", "\(list)")
    return String(try #require(told.lines.first))
  }

  /// Titles stand apart by two blanks or more.
  private func titles(_ head: String) -> [String] {
    head.replacing(#/ {2,}/#, with: "\t").split(separator: "\t").map {
      $0.trimmingCharacters(in: .whitespaces)
    }
  }

  @Test(arguments: lists)
  func `have as many columns, each with a title, none of them twice`(list: [String]) throws {
    let english = titles(try head(list, .english))
    for language in Language.allCases {
      let told = titles(try head(list, language))
      #expect(told.count == english.count, "\(told)")
      #expect(Set(told).count == told.count, "\(told)")
    }
  }

  @Test(arguments: lists, [Language.simplified, .traditional])
  func `have Chinese titles without English words`(list: [String], language: Language) throws {
    for title in titles(try head(list, language)) {
      #expect(!title.contains(/[a-z]{3,}/) || ["Unix 用户", "Unix 使用者"].contains(title), "\(title)")
    }
  }

  @Test func `numbers and names are the same in every language`() throws {
    let shell = try Self.shell.get()
    func ids(_ language: Language) throws -> [String] {
      try shell.run("members", "--limit", "20", "--language", language.rawValue).lines.dropFirst()
        .map { String($0.drop { $0 == " " }.prefix { $0 != " " }) }
    }
    let english = try ids(.english)
    #expect(english.count == 20 && english.allSatisfy { $0.hasPrefix("#") })
    #expect(try ids(.simplified) == english)
    #expect(try ids(.traditional) == english)
  }

  @Test(arguments: [["--json"], ["--csv"]])
  func `data is the same in every language`(form: [String]) throws {
    let shell = try Self.shell.get()
    for list in Self.lists where list != ["operators", "rights"] {
      let told = try Language.allCases.map {
        try shell.run(list + form + ["--language", $0.rawValue]).output
      }
      #expect(Set(told).count == 1, "\(list)")
    }
  }
}
