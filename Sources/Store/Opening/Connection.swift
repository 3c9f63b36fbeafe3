import Foundation
import GRDB

/// How the store talks to SQLite.
enum Connection {
  /// Seconds for which a connection waits for another process before ``StoreError/busy``.
  static let patience = 5.0
  /// Kibibytes of pages that a connection keeps. Half of what SQLite would: a screen reads few pages,
  /// the system keeps the file's as well, and on a server many consoles are open.
  static let cache = 1000

  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.label = "hetang"
    // Few readers: each has a cache of its own, and memory is to stay small.
    configuration.maximumReaderCount = 2
    configuration.busyMode = .callback(waitForTurn)
    configuration.prepareDatabase { try keepPages(cache, of: $0) }
    return configuration
  }

  /// - Parameter kibibytes: How many of the file's pages `database` keeps in memory.
  static func keepPages(_ kibibytes: Int, of database: Database) throws {
    try database.execute(sql: "PRAGMA cache_size = -\(kibibytes)")
  }

  /// Asks again every few milliseconds. SQLite's own wait grows up to 100 ms between two tries, and
  /// so a busy writer can starve another for seconds.
  private static func waitForTurn(tries: Int) -> Bool {
    let pause = 0.003
    guard Double(tries) * pause < patience else { return false }
    // Uneven, so that two waiting processes do not keep step.
    Thread.sleep(forTimeInterval: pause * Double.random(in: 0.5...1.5))
    return true
  }
}
