import Foundation
import PtyScreen
import Testing

/// A store put in the place of another whose log was left behind.
@Suite struct StrayLogTests {
  /// The log of a store with much in it, left by a process that was killed.
  private func leaveLog(_ desk: Desk) throws -> Data {
    let console = try desk.console()
    try console.waitForConsole()
    for number in 1...3 { #expect(try desk.run("task", "add", "task \(number)").status == 0) }
    console.signal(SIGKILL)
    _ = try console.waitForExit()
    return try bytes(desk.store + "-wal")
  }

  private func bytes(_ path: String) throws -> Data {
    try Data(contentsOf: URL(fileURLWithPath: path))
  }

  @Test func `is not mixed with it`() throws {
    let desk = try Desk(.sample)
    let log = try leaveLog(desk)
    #expect(log.count > 32)
    let other = try Desk()
    let table = try other.write("group,member,timestamp\ng,a,1772326800\n", to: "a.csv")
    #expect(try other.run("import", table).status == 0)
    #expect(try other.run("task", "add", "of another community").status == 0)
    let file = try bytes(other.store)
    try file.write(to: URL(fileURLWithPath: desk.store))
    for arguments in [["tasks"], ["task", "add", "x"]] {
      let told = try desk.run(arguments)
      #expect(told.status == 74)
      #expect(told.errors.contains("The log beside the store belongs to another file"))
    }
    #expect(try bytes(desk.store) == file)
    #expect(try bytes(desk.store + "-wal") == log)
    let doctor = try desk.run("doctor")
    #expect(doctor.status == 1)
    #expect(doctor.output.contains("to mend it: mv \(desk.store)-wal \(desk.store)-wal.aside"))
    try FileManager.default.moveItem(
      atPath: desk.store + "-wal", toPath: desk.store + "-wal.aside")
    let told = try desk.run("tasks")
    #expect(told.status == 0)
    #expect(told.output.contains("of another community"))
    #expect(try desk.run("doctor").output == "Nothing is wrong.\n")
  }

  @Test func `of its own is brought into it`() throws {
    let desk = try Desk(.sample)
    _ = try leaveLog(desk)
    let told = try desk.run("tasks")
    #expect(told.status == 0)
    #expect(told.output.contains("task 3"))
  }
}
