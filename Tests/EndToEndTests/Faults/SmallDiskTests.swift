import Foundation
import Testing

/// No room on the disk: one sentence, nothing lost, and with room everything goes on.
@Suite struct SmallDiskTests {
  /// A limit on the size of files takes no right to set, and stops a write like a quota does.
  private func runLimited(_ desk: Desk, kilobytes: Int, _ arguments: String...) throws -> Told {
    let words = ([hetang] + arguments + ["--store", desk.store]).map { "'\($0)'" }
    return try Told(
      ["-c", "ulimit -f \(kilobytes * 2); exec \(words.joined(separator: " "))"],
      of: "/bin/sh", environment: desk.environment(), in: desk.folder)
  }

  /// Its pages, its log and its sums.
  private func isWhole(_ desk: Desk) throws -> Bool {
    let findings = try desk.run("doctor", "--json").object()["findings"] as? [[String: Any]]
    let checks = try #require(findings).compactMap { $0["check"] as? String }
    return Set(checks).isDisjoint(with: ["store", "pages", "references", "audit", "rollups"])
  }

  @Test func `an import that the disk does not take leaves the store as it was`() throws {
    let desk = try Desk(.sample)
    let before = try desk.run("groups", "--json").output
    let file = try desk.write(try LongExport(messages: 15_000).text, to: "long.csv")
    let told = try runLimited(desk, kilobytes: 600, "import", file)
    #expect(told.status == 74)
    #expect(told.errors.hasPrefix("hetang: The disk did not take what was written"))
    #expect(told.errors.filter(\.isNewline).count == 1)
    #expect(try desk.run("groups", "--json").output == before)
    #expect(try isWhole(desk))
    #expect(try desk.run("import", file).status == 0)
    #expect(try isWhole(desk))
  }

  @Test func `a backup that the disk does not take leaves nothing behind`() throws {
    let desk = try Desk(.sample)
    let told = try runLimited(desk, kilobytes: 1_000, "backup", desk.path("b.sqlite"))
    #expect(told.status == 74)
    #expect(told.errors.contains("The disk"))
    let names = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
    #expect(!names.contains { $0.contains("b.sqlite") })
    #expect(try desk.run("backup", desk.path("b.sqlite")).status == 0)
  }

  /// In a name space of its own, where anybody may mount; the file system goes with it.
  @Test(.enabled(if: canMount, "needs the right to mount in a user name space (unshare -r -m)"))
  func `a full file system`() throws {
    let desk = try Desk(.sample)
    let file = try desk.write(try LongExport(messages: 15_000).text, to: "long.csv")
    let disk = desk.path("disk")
    try FileManager.default.createDirectory(atPath: disk, withIntermediateDirectories: false)
    let script = """
      set -u
      mount -t tmpfs -o size=6500k none '\(disk)' || exit 99
      cp '\(desk.store)' '\(disk)/s.sqlite'
      try() { name=$1; shift; '\(hetang)' "$@" --store '\(disk)/s.sqlite' >$name.out 2>$name.err
        echo $? >$name.status; }
      head -c 2000000 /dev/zero >'\(disk)/spare'
      try import import '\(file)'
      cat /dev/zero >'\(disk)/filler' 2>/dev/null
      try command task add anything
      try backup backup '\(disk)/b.sqlite'
      rm '\(disk)/filler' '\(disk)/spare'
      try after task add something
      try tasks tasks --json
      mount -o remount,size=100m '\(disk)'
      try again import '\(file)'
      try safe backup '\(disk)/b.sqlite'
      try verify log --verify
      ls -A '\(disk)' >names
      """
    let told = try Told(
      ["-r", "-m", "/bin/sh", "-c", script], of: "/usr/bin/unshare",
      environment: desk.environment(), in: desk.folder)
    #expect(told.status == 0, "\(told.errors)")
    func result(_ name: String, _ part: String) throws -> String {
      try String(contentsOfFile: desk.path("\(name).\(part)"), encoding: .utf8)
    }
    for name in ["import", "backup"] {
      let (status, errors) = (try result(name, "status"), try result(name, "err"))
      #expect(status == "74\n" && errors.contains("The disk is full"), "\(name): \(errors)")
      #expect(errors.filter(\.isNewline).count <= 2, "\(name): \(errors)")
    }
    for name in ["after", "again", "safe", "verify"] {
      let (status, errors) = (try result(name, "status"), try result(name, "err"))
      #expect(status == "0\n", "\(name): \(errors)")
    }
    let tasks = try result("tasks", "out")
    // A small change may find room in the log that the import left: it is done, or it never was.
    let isDone = try result("command", "status") == "0\n"
    #expect(tasks.contains("something") && tasks.contains("anything") == isDone)
    let names = try String(contentsOfFile: desk.path("names"), encoding: .utf8)
    #expect(names.split(separator: "\n").sorted() == ["b.sqlite", "s.sqlite"])
  }

  private static let canMount: Bool = {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/unshare")
    process.arguments = ["-r", "-m", "/bin/sh", "-c", "mount -t tmpfs none /mnt"]
    process.standardError = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }()
}
