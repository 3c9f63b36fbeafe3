import Foundation
import Testing

/// A list is the same list for people, in JSON and in CSV.
@Suite struct ThreeFormTests {
  private static let shell = Result {
    let shell = try Shell(.sample)
    for kind in ["quarrel", "flooding"] {
      _ = try shell.run("incident", "add", kind, "--group", "2")
    }
    return shell
  }

  private static let lists = [
    "groups", "groups --sort name", "members --limit 30", "members --group 2 --sort messages",
    "joins --state all", "posts --state all", "deliveries --days 60", "deliveries",
    "tasks", "tasks --state done", "alerts --state all", "incidents", "points --limit 40",
    "log --limit 40", "outbox --state all", "operators",
  ]

  private func told(_ list: String, _ form: String...) throws -> String {
    let told = try Self.shell.get().run(list.split(separator: " ").map(String.init) + form)
    #expect(told.status == 0 && told.errors == "", "\(told.errors)")
    return told.output
  }

  @Test(arguments: lists)
  func `the same rows stand in the same order`(list: String) throws {
    let ids = try Self.shell.get().rows(list).ids
    #expect(ids.count > 1 || list == "operators")
    let csv = try told(list, "--csv").components(separatedBy: "\r\n").dropFirst().dropLast()
    #expect(csv.compactMap { Int($0.prefix { $0 != "," }) } == ids)
    let lines = try told(list).split(separator: "\n").compactMap { line in
      line.firstMatch(of: #/^ *#(\d+) /#).flatMap { Int($0.1) }
    }
    #expect(lines == ids)
  }

  @Test(arguments: lists)
  func `a value of JSON stands in CSV, unless it is none or a list`(list: String) throws {
    let rows = try Self.shell.get().rows(list)
    let csv = try told(list, "--csv")
    for row in rows.prefix(5) {
      for (name, value) in row {
        guard let value = value as? String, !value.isEmpty else { continue }
        let text = value.replacing("\"", with: "\"\"")
        #expect(csv.contains(text), "\(name): \(text)")
      }
    }
  }
}
