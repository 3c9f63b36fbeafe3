import Foundation
import Glibc
import PtyScreen

/// An sshd that listens on the loopback until it is let go of, or until this process ends, however
/// that happens.
final class SshListener {
  let port: UInt16
  /// The process that listens; those of the sessions are its children.
  let process: pid_t
  private let keeper: Process
  /// The keeper reads from it, and ends sshd when nobody holds this end any more.
  private let leash: Pipe

  /// - Parameter settings: Lines of sshd_config(5) beside those that make it one test's own.
  init(_ settings: [String], in folder: URL) throws {
    try Self.prepareMachine()
    for _ in 0..<5 {
      let port = try Self.unusedPort()
      if let found = try Self.start(settings, port, folder) {
        (self.port, process, keeper, leash) = (port, found.process, found.keeper, found.leash)
        return
      }
    }
    throw MissingPart("sshd found no port that stayed unused for as long as it took to start")
  }

  deinit {
    let sessions = Processes.descendants(of: process)
    // The sessions first: what runs in them loses its terminal and ends.
    for session in Processes.children(of: process) { kill(session, SIGKILL) }
    try? leash.fileHandleForWriting.close()
    keeper.waitUntilExit()
    let all = sessions + [process]
    _ = isReached(inSeconds: 5) { !all.contains(where: Processes.isAlive) }
    for left in all where Processes.isAlive(left) { kill(left, SIGKILL) }
  }

  /// Root's sshd needs a folder for the part of it that reads what strangers send, and a container
  /// that never started sshd lacks it. Anybody else's cannot give terminals away.
  private static func prepareMachine() throws {
    guard getuid() == 0 else { return try checkTerminals() }
    let folder = "/run/sshd"
    guard mkdir(folder, 0o755) == 0 || errno == EEXIST else {
      throw MissingPart("\(folder) is missing and cannot be made; sshd does not start without it")
    }
  }

  private static func checkTerminals() throws {
    let terminal = try PtyScreen(
      path: "/bin/sh", arguments: ["-c", #"stat -c 'group %G' "$(tty)""#],
      environment: ["TERM": "vt100", "PATH": "/usr/bin:/bin"])
    _ = try terminal.waitForExit()
    guard terminal.shows("group tty") else {
      throw MissingPart(
        "new terminals are not of the group tty (see mount options gid and mode of /dev/pts), and "
          + "sshd of an ordinary user cannot change that: run these tests as root")
    }
  }

  private static func unusedPort() throws -> UInt16 {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutableBytes(of: &address) { bytes in
      guard let name = bytes.assumingMemoryBound(to: sockaddr.self).baseAddress else {
        return false
      }
      return bind(descriptor, name, length) == 0 && getsockname(descriptor, name, &length) == 0
    }
    guard isBound else { throw MissingPart("the loopback 127.0.0.1 gives no port") }
    return UInt16(bigEndian: address.sin_port)
  }

  private struct Started {
    var process: pid_t
    var keeper: Process
    var leash: Pipe
  }

  /// - Returns: nil when somebody else has taken the port meanwhile.
  private static func start(
    _ settings: [String], _ port: UInt16, _ folder: URL
  ) throws -> Started? {
    let file = { (name: String) in folder.appendingPathComponent(name) }
    let (config, pid, log) = (file("sshd_config"), file("sshd.pid"), file("sshd.log"))
    let own = ["Port \(port)", "ListenAddress 127.0.0.1", "PidFile \"\(pid.path)\""]
    try Data((own + settings).joined(separator: "\n").appending("\n").utf8).write(to: config)
    try Data().write(to: log)
    let keeper = Process()
    keeper.executableURL = URL(fileURLWithPath: "/bin/sh")
    keeper.arguments = [
      "-c", #""$@" & child=$!; read -r line; kill "$child""#, "sh",
      try SystemTool.sshd(), "-D", "-e", "-f", config.path,
    ]
    keeper.environment = ["PATH": "/usr/bin:/bin"]
    let leash = Pipe()
    // No other program that starts meanwhile may hold it too.
    _ = fcntl(leash.fileHandleForWriting.fileDescriptor, F_SETFD, FD_CLOEXEC)
    keeper.standardInput = leash
    keeper.standardOutput = FileHandle.nullDevice
    keeper.standardError = try FileHandle(forWritingTo: log)
    try keeper.run()
    let told = { (try? String(contentsOf: log, encoding: .utf8)) ?? "" }
    let number = {
      (try? String(contentsOf: pid, encoding: .utf8)).flatMap { text in
        pid_t(text.trimmingCharacters(in: .whitespacesAndNewlines))
      }
    }
    var process: pid_t?
    _ = isReached {
      process = told().contains("Server listening") ? number() : nil
      return process != nil || told().contains("fatal") || told().contains("Cannot bind")
    }
    if let process { return Started(process: process, keeper: keeper, leash: leash) }
    try leash.fileHandleForWriting.close()
    keeper.waitUntilExit()
    guard told().contains("Address already in use") else {
      throw MissingPart("sshd did not start: \(told())")
    }
    return nil
  }
}
