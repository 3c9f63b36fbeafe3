import ArgumentParser
import Community
import Foundation
import Store
import Terminal

extension CompletionKind {
  /// Names of groups in the store that the line names.
  static let groups = CompletionKind.custom { words, _, _ in
    NameCompletion.groups(for: words)
  }
}

/// What the shell offers after a tab. Silent when anything goes wrong: who completes a name wants
/// no error in the middle of a line.
enum NameCompletion {
  /// - Parameter words: The line so far.
  static func groups(for words: [String]) -> [String] {
    let environment = Surroundings.current.environment
    let path = store(in: words) ?? StoreFile.standardPath(environment: environment)
    guard FileManager.default.fileExists(atPath: path),
      let store = try? Store.open(path: path, readOnly: true)
    else { return [] }
    defer { try? store.close() }
    let query = GroupQuery(sort: .name, window: Window(limit: 1000))
    let page = try? store.groups(query, at: Clock.now())
    return (page?.rows ?? []).map { Text.clean($0.group.name) }
  }

  private static func store(in words: [String]) -> String? {
    if let place = words.firstIndex(of: "--store"), words.indices.contains(place + 1) {
      return words[place + 1]
    }
    let prefix = "--store="
    return words.first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }
}
