import Foundation
import Glibc
import PtyScreen
import Testing

/// Two Unix users on one store, in a folder of their common group.
@Suite(.enabled(if: getuid() == 0, "only root can act as two other Unix users"))
struct UnixUsersTests {
  /// Nobody has to make them: the numbers are enough.
  private enum User: UInt32, CaseIterable {
    case alice = 61_001
    case bob = 61_002
    /// Not of the group.
    case eve = 61_003
  }
  private static let group: UInt32 = 61_000

  private let desk: Desk
  /// A copy of the program: where it was built may be closed to others, as root's home is.
  private let program: String
  private var folder: String { desk.path("shared") }
  private var store: String { folder + "/hetang.sqlite" }

  init() throws {
    desk = try Desk()
    program = desk.path("hetang")
    if link(hetang, program) != 0 {
      try FileManager.default.copyItem(atPath: hetang, toPath: program)
    }
    chmod(desk.folder.path, 0o755)
    mkdir(folder, 0o770)
    chown(folder, 0, Self.group)
    chmod(folder, 0o2770)
  }

  /// A command of somebody's.
  private func run(
    _ user: User, umask: String = "077", _ arguments: String...
  ) throws -> Told {
    let told = try desk.run(
      program: SystemTool.setpriv(), self.arguments(user, umask, arguments), more: more(user))
    if told.errors.contains("exec") {
      throw MissingPart("other users cannot run \(program): \(told.errors)")
    }
    return told
  }

  private func arguments(_ user: User, _ umask: String, _ arguments: [String]) -> [String] {
    let groups = user == .eve ? ["--clear-groups"] : ["--groups", "\(Self.group)"]
    return ["--reuid", "\(user.rawValue)", "--regid", "\(user.rawValue)"] + groups
      + ["/bin/sh", "-c", #"umask "$0"; exec "$@""#, umask, program] + arguments
      + ["--store", store]
  }

  private func more(_ user: User) -> [String: String?] { ["USER": "\(user)", "HOME": "/"] }

  private func console(_ user: User) throws -> PtyScreen {
    try desk.screen(
      SystemTool.setpriv(), arguments(user, "077", []), columns: 120, more(user))
  }

  /// Mode and group of a file.
  private func state(_ path: String) -> String {
    var state = stat()
    guard stat(path, &state) == 0 else { return "missing" }
    return "\(String(state.st_mode & 0o7777, radix: 8)) \(state.st_gid)"
  }

  private func begin(umask: String = "077") throws {
    #expect(try run(.alice, umask: umask, "console").status == 0)
    #expect(try run(.alice, "operators", "add", "bob", "--role", "moderator").status == 0)
  }

  @Test(arguments: ["077", "022"])
  func `both write, whatever their umask`(umask: String) throws {
    try begin(umask: umask)
    for (user, task) in [(User.bob, "one"), (.alice, "two"), (.bob, "three")] {
      #expect(try run(user, umask: umask, "task", "add", task).status == 0)
    }
    #expect(try run(.alice, "tasks", "--json").rows().count == 3)
    #expect(state(store) == "660 \(Self.group)")
    for user in [User.alice, .bob] {
      #expect(try run(user, "doctor").output == "Nothing is wrong.\n")
    }
  }

  @Test func `what one leaves behind when killed does not lock the other out`() throws {
    try begin()
    let bob = try console(.bob)
    try bob.waitForConsole()
    for companion in ["-wal", "-shm"] { #expect(state(store + companion) == "660 \(Self.group)") }
    bob.signal(SIGKILL)
    _ = try bob.waitForExit()
    #expect(try run(.alice, "task", "add", "one").status == 0)
    #expect(try run(.bob, "task", "add", "two").status == 0)
    #expect(try run(.alice, "log", "--verify").status == 0)
  }

  @Test func `a backup and a restored store are still both's`() throws {
    try begin()
    let backup = folder + "/monday.sqlite"
    #expect(try run(.bob, "backup", backup).status == 0)
    #expect(state(backup) == "660 \(Self.group)")
    #expect(try run(.bob, "task", "add", "later").status == 0)
    #expect(try run(.bob, "restore", backup, "--confirm", "monday.sqlite").status == 2)
    let done = try run(.alice, "restore", backup, "--confirm", "monday.sqlite", "--json")
    #expect(done.status == 0)
    let kept = try #require(try done.object()["kept"] as? String)
    #expect(state(kept) == "660 \(Self.group)")
    #expect(state(store) == "660 \(Self.group)")
    #expect(try run(.bob, "task", "add", "again").status == 0)
    #expect(try run(.alice, "tasks", "--json").rows().count == 1)
    #expect(try run(.bob, "doctor").output == "Nothing is wrong.\n")
    // Where there is no store any more, the new one is both's as well.
    for file in ["", "-wal", "-shm"] { unlink(store + file) }
    #expect(try run(.alice, "restore", backup).status == 0)
    #expect(state(store) == "660 \(Self.group)")
    #expect(try run(.bob, "task", "add", "once more").status == 0)
  }

  @Test func `one sees the other's work and who is on it`() throws {
    try begin()
    let (alice, bob) = (try console(.alice), try console(.bob))
    try alice.waitUntil("who is here") { $0.row(1).contains("here: bob") }
    try bob.waitUntil("who is here") { $0.row(1).contains("here: alice") }
    #expect(try run(.bob, "task", "add", "call Bo").status == 0)
    try alice.waitUntil("the task") { $0.foot.contains("d done") }
  }

  @Test func `who is not of the group gets one sentence and nothing else`() throws {
    try begin()
    let told = try run(.eve, "tasks")
    #expect(told.status == 74)
    #expect(told.output == "")
    #expect(told.errors.contains("Permission denied"))
    #expect(told.errors.split(separator: "\n").count == 1)
    let doctor = try run(.eve, "doctor")
    #expect(doctor.status == 1)
    #expect(
      doctor.output == """
        \(folder) is for the group 61000, in which 61003 is not; it counts from the next login.
          to mend it: sudo usermod -aG 61000 61003

        """)
  }
}
