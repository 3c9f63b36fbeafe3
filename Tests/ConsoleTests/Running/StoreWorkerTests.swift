import Community
import Foundation
import Store
import Testing

@testable import Console

/// What others change is never missed, whenever it happens.
@Suite final class StoreWorkerTests {
  private let now = Instant(1_700_000_000)
  private let path = FileManager.default.temporaryDirectory
    .appendingPathComponent("hetang-worker-\(UUID().uuidString).sqlite").path
  private let own: Store
  private let others: Store
  private let mailbox: Mailbox

  init() throws {
    own = try Store.open(path: path)
    others = try Store.open(path: path)
    mailbox = try Mailbox()
  }

  deinit {
    try? own.close()
    try? others.close()
    for file in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + file) }
  }

  private func worker() -> StoreWorker {
    StoreWorker(
      desk: StoreDesk(store: own, operatorName: "kai", zone: .utc), mailbox: mailbox)
  }

  private var draft: Draft { Draft(fields: ["text": "早安"], at: now) }

  /// A worker that has looked around, and all of whose news have been heard.
  private func settledWorker() -> StoreWorker {
    let worker = worker()
    worker.lookAround(at: now)
    worker.wait()
    _ = mailbox.takeAll()
    return worker
  }

  @Test func `a change between the first question and the first look`() throws {
    let worker = worker()
    worker.ask(.presence, at: now)
    worker.wait()
    _ = mailbox.takeAll()
    _ = try others.beginSession(as: Operator(name: "ana"), terminal: nil, at: now)
    worker.lookAround(at: now)
    worker.wait()
    #expect(mailbox.takeAll().contains(.storeChanged))
    worker.finish()
  }

  @Test func `a change between the last look and a draft that is kept`() throws {
    let worker = settledWorker()
    try others.enter(as: Operator(name: "ana"), unixUser: nil, at: now)
    worker.keep(draft, in: "post")
    worker.wait()
    #expect(mailbox.takeAll() == [.storeChanged])
    worker.finish()
  }

  @Test func `a change of its own needs no second look`() throws {
    let worker = settledWorker()
    worker.keep(draft, in: "post")
    worker.lookAround(at: now)
    worker.wait()
    #expect(mailbox.takeAll() == [])
    worker.finish()
  }
}
