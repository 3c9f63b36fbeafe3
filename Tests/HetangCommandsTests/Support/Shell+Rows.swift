import Foundation
import Testing

extension Shell {
  /// The row of that number in a list of the command line: `tasks --state done`.
  func row(_ id: Int, of list: String) throws -> [String: Any]? {
    try rows(list).first { $0["id"] as? Int == id }
  }

  /// What a list tells programs.
  func rows(_ list: String) throws -> [[String: Any]] {
    let told = try run(list.split(separator: " ").map(String.init) + ["--json"])
    try #require(told.status == 0, "\(list): \(told.errors)")
    return try told.rows()
  }

  /// Carries a change out, and tells the number of what it made first.
  func made(_ arguments: String...) throws -> Int {
    let told = try run(arguments + ["--json"])
    let created = try #require(try told.object()["created"] as? [[String: Any]], "\(told.errors)")
    return try #require(created.first?["id"] as? Int)
  }
}

extension [[String: Any]] {
  /// The numbers of the rows, in their order.
  var ids: [Int] { compactMap { $0["id"] as? Int } }
}

extension [String: Any] {
  /// The names of the fields that are not as they were.
  func changes(since before: [String: Any]) -> Set<String> {
    Set(keys).union(before.keys).filter { self[$0] as? NSObject != before[$0] as? NSObject }
  }
}
