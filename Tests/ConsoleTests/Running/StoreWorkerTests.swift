import Community
import Foundation
import Store
import Testing
import Words

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

  /// A worker by which the model has been judged on the store's history.
  private func judged() throws -> StoreWorker {
    try DaysOfTalk.take(0..<100, into: own)
    let worker = settledWorker()
    #expect(try own.ownVerdict()?.judgedAt == now)
    return worker
  }

  @Test func `what others bring is judged at the next look`() throws {
    let worker = try judged()
    try DaysOfTalk.take(100..<200, into: others)
    #expect(try own.refreshFigures(limit: 4, at: now) == 0)
    worker.lookAround(at: now + 1)
    worker.wait()
    #expect(try own.ownVerdict()?.judgedAt == now + 1)
    worker.finish()
  }

  @Test func `what others bring before a draft is kept is judged as well`() throws {
    let worker = try judged()
    try DaysOfTalk.take(100..<200, into: others)
    worker.keep(draft, in: "post")
    worker.lookAround(at: now + 2)
    worker.wait()
    #expect(try own.ownVerdict()?.judgedAt == now + 2)
    worker.finish()
  }

  @Test func `nothing is judged while figures wait`() throws {
    let worker = try judged()
    try DaysOfTalk.take(100..<200, into: others)
    let person = try #require(try others.members(MemberQuery(sort: .name)).rows.first).person
    try others.perform(
      .changePerson(person.id, version: person.version, .kind(.staff)),
      as: Operator(name: "ana"), at: now)
    worker.lookAround(at: now + 1)
    worker.wait()
    #expect(try own.ownVerdict()?.judgedAt == now)
    worker.lookAround(at: now + 2)
    worker.wait()
    #expect(try own.ownVerdict()?.judgedAt == now + 2)
    worker.finish()
  }

  @Test func `a change that was asked for needs no second look`() throws {
    let worker = settledWorker()
    worker.perform(.command(.createTask(TaskFields(title: "greet")), .taskCreated), at: now)
    worker.wait()
    let told = mailbox.takeAll()
    #expect(told.count == 1)
    guard case .performed(_, .success)? = told.first else {
      Issue.record("\(told)")
      return
    }
    worker.lookAround(at: now)
    worker.wait()
    #expect(mailbox.takeAll() == [])
    worker.finish()
  }

  @Test func `what is wrong with the store is told once, until it is something else`() throws {
    let worker = settledWorker()
    try own.close()
    for _ in 1...2 { worker.lookAround(at: now) }
    worker.wait()
    let troubles = mailbox.takeAll().filter { if case .troubled = $0 { true } else { false } }
    #expect(troubles.count == 1)
    worker.finish()
  }

  @Test func `a question that nobody waits for any more is not answered`() throws {
    let worker = settledWorker()
    worker.answerOnly([.counts])
    worker.ask(.presence, at: now)
    worker.ask(.counts, at: now)
    worker.wait()
    let answers = mailbox.takeAll()
    #expect(answers.count == 1)
    guard case .answered(.counts, _)? = answers.first else {
      Issue.record("\(answers)")
      return
    }
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
