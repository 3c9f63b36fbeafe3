import Community
import GRDB

/// The local store: one SQLite file with everything that a community's operators see and decide.
///
/// Safe to use from any thread; reads never wait for a write. Every change that an operator makes
/// goes through ``perform(_:as:at:)``; exports come in through ``ImportSession``.
public final class Store: Sendable {
  let writer: any DatabaseWriter

  init(writer: any DatabaseWriter) { self.writer = writer }
}
