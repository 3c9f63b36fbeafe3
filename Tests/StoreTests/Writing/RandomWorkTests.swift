import GRDB
import Testing

@testable import Community
@testable import Store

/// Whatever operators do, in any order: sums hold, each deed has its entry, and undoing all of them
/// backwards gives the store as it was.
struct RandomWorkTests {
  @Test(arguments: 1...6) func `sums hold, and each deed has one entry`(seed: UInt64) throws {
    var work = try RandomWork(seed: seed)
    #expect(try Sums.broken(in: work.store) == [])
    #expect(try work.work(50) == [])
    #expect(work.done.count > 15 && work.refused > 3)
    #expect(try Sums.broken(in: work.store) == [])
    #expect(try work.store.differences() == [])
    #expect(work.done.map(\.audit) == (1...work.done.count).map { AuditID(Int64($0)) })
    #expect(try work.store.verifyLog() == .whole(rows: work.done.count))
  }

  @Test(arguments: 1...6) func `undone backwards all is as it was, redone all is as it became`(
    seed: UInt64
  ) throws {
    var work = try RandomWork(seed: seed &* 7919)
    let store = work.store
    let before = try WholeState.lines(of: store)
    #expect(try work.work(40) == [])
    let after = try WholeState.lines(of: store)
    for (audit, by) in work.done.reversed() { try store.undo(audit, as: by, at: work.now) }
    #expect(WholeState.difference(before, try WholeState.lines(of: store)) == [])
    #expect(try Sums.broken(in: store) == [])
    for (_, by) in work.done { try store.redo(as: by, at: work.now) }
    #expect(WholeState.difference(after, try WholeState.lines(of: store)) == [])
    #expect(try Sums.broken(in: store) == [])
    #expect(try store.differences() == [])
    #expect(try store.verifyLog() == .whole(rows: 3 * work.done.count))
  }

  @Test(arguments: 1...3) func `undone by each along their own line, all is as it was`(
    seed: UInt64
  ) throws {
    var work = try RandomWork(seed: seed &* 104_729)
    let store = work.store
    let before = try WholeState.lines(of: store)
    #expect(try work.work(30) == [])
    // Each takes back their latest, in the order in which all of it was done.
    for (audit, by) in work.done.reversed() {
      #expect(try store.undoable(for: by)?.id == audit)
      try store.undo(as: by, at: work.now)
    }
    #expect(WholeState.difference(before, try WholeState.lines(of: store)) == [])
    for by in Set(work.done.map(\.by)) {
      #expect(throws: CommandError.nothingToUndo) { try store.undo(as: by, at: work.now) }
    }
  }

  @Test(arguments: 1...2) func `a rehearsal promises what is done, and changes nothing`(
    seed: UInt64
  ) throws {
    var work = try RandomWork(seed: seed &* 31)
    #expect(try work.work(20) == [])
    let command = Command.batch([
      .createTask(TaskFields(title: "t")), .createPost(PostText(body: "b")),
      .award(Award(person: PersonID(2), amount: 3, incentive: .honour, reason: .words("w"))),
    ])
    let before = try WholeState.everything(in: work.store)
    let promised = try work.store.rehearse(command, as: SmallStore.ann, at: work.now)
    #expect(try WholeState.everything(in: work.store) == before)
    let done = try work.store.perform(command, as: SmallStore.ann, at: work.now)
    #expect(done == promised)
  }
}
