import Community
import Store
import Words

/// The open store with what every command needs beside it: who acts, when, and in which words.
struct Desk {
  let store: Store
  let person: Operator
  let words: Words
  let now: Instant
  let zone: Zone

  /// The operator's calendar day.
  var today: Day { zone.day(of: now) }
}

extension CommonOptions {
  /// Opens the store for a command, and lets the operator in.
  ///
  /// What has come due, and figures that wait, are brought up to date first, as the console does
  /// all the time: both tell the same. Where that cannot be written, what is there is told.
  func atDesk<Result>(_ body: (Desk) throws -> Result) throws -> Result {
    let store = try openExistingStore()
    defer { try? store.close() }
    try enter(store)
    tellZone()
    let now = Clock.now()
    _ = try? store.advanceClock(to: now)
    _ = try? store.refreshFigures(at: now)
    return try body(
      Desk(store: store, person: person, words: words, now: now, zone: Clock.zone))
  }
}
