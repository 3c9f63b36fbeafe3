import Foundation
import GRDB

/// How the store talks to SQLite.
enum Connection {
  /// Seconds for which a connection waits for another process before ``StoreError/busy``.
  static let patience = 5.0

  static func configuration() -> Configuration {
    var configuration = Configuration()
    configuration.foreignKeysEnabled = true
    configuration.label = "hetang"
    // Few readers: each has a cache of its own, and memory is to stay small.
    configuration.maximumReaderCount = 2
    configuration.busyMode = .callback(waitForTurn)
    return configuration
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
