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

  /// Names of operators in the store that the line names.
  static let operators = CompletionKind.custom { words, _, _ in
    NameCompletion.operators(for: words)
  }

  /// Versions of health models in the store that the line names.
  static let healthModels = CompletionKind.custom { words, _, _ in
    NameCompletion.healthModels(for: words)
  }

  /// Names of time zones.
  static let zones = CompletionKind.custom { _, _, _ in TimeZone.knownTimeZoneIdentifiers }
}

/// What the shell offers after a tab. Silent when anything goes wrong: who completes a name wants
/// no error in the middle of a line.
enum NameCompletion {
  /// - Parameter words: The line so far.
  static func groups(for words: [String]) -> [String] {
    names(for: words) { store in
      let query = GroupQuery(sort: .name, window: Window(limit: 1000))
      return try store.groups(query, at: Clock.now()).rows.map(\.group.name)
    }
  }

  /// - Parameter words: The line so far.
  static func operators(for words: [String]) -> [String] {
    names(for: words) { try $0.accounts().map(\.fields.name) }
  }

  /// - Parameter words: The line so far.
  static func healthModels(for words: [String]) -> [String] {
    names(for: words) {
      try [HealthModel.bundled.version] + $0.installedHealthModels().map(\.model.version)
    }
  }

  private static func names(for words: [String], _ read: (Store) throws -> [String]) -> [String] {
    let environment = Surroundings.current.environment
    let path = store(in: words) ?? StoreFile.standardPath(environment: environment)
    guard FileManager.default.fileExists(atPath: path),
      let store = try? Store.open(path: path, readOnly: true)
    else { return [] }
    defer { try? store.close() }
    return ((try? read(store)) ?? []).map { Text.clean($0) }
  }

  private static func store(in words: [String]) -> String? {
    if let place = words.firstIndex(of: "--store"), words.indices.contains(place + 1) {
      return words[place + 1]
    }
    let prefix = "--store="
    return words.first { $0.hasPrefix(prefix) }.map { String($0.dropFirst(prefix.count)) }
  }
}
