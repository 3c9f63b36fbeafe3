import Foundation
import PtyScreen
import Testing

/// A server as docs/server.md describes it, for as long as one test: one shared account, a key for
/// each operator, the sample community as its store.
final class Server {
  /// How somebody's terminal speaks at the far end.
  struct Far: Sendable, CustomTestStringConvertible {
    var terminal = "xterm-256color"
    /// nil: the environment names none.
    var locale: String? = "C.UTF-8"

    var testDescription: String { "\(terminal), \(locale ?? "no locale")" }
  }

  let desk: Desk
  private let listener: SshListener
  /// The account whose shell the tests run in: another would have to be made, and sshd of an
  /// ordinary user lets in nobody else.
  private let account: String

  /// - Parameter settings: More lines of sshd_config(5).
  init(_ settings: [String] = []) throws {
    desk = try Desk(.sample)
    guard let entry = getpwuid(getuid()) else {
      throw MissingPart("user \(getuid()) has no entry in the list of users, and sshd needs one")
    }
    account = String(cString: entry.pointee.pw_name)
    try Self.makeKey("host_key", in: desk)
    listener = try SshListener(
      [
        "HostKey \"\(desk.path("host_key"))\"",
        "AuthorizedKeysFile \"\(desk.path("authorized_keys"))\"",
        // The folder of temporary files is everybody's.
        "StrictModes no",
        "UsePAM no",
        "PasswordAuthentication no",
        "KbdInteractiveAuthentication no",
        "PermitRootLogin prohibit-password",
        "AcceptEnv LANG LC_*",
        "Subsystem sftp internal-sftp",
      ] + settings, in: desk.folder)
    let config = """
      Host desk
        HostName 127.0.0.1
        Port \(listener.port)
        User \(account)
        IdentitiesOnly yes
        IdentityAgent none
        UserKnownHostsFile "\(desk.path("known_hosts"))"
        GlobalKnownHostsFile /dev/null
        StrictHostKeyChecking accept-new
        BatchMode yes
        SendEnv LANG LC_*
        LogLevel ERROR

      """
    _ = try desk.write(config, to: "ssh_config")
  }

  /// Lets operators in, each under a name and with a key of their own.
  func letIn(_ names: String..., role: String = "moderator") throws {
    for name in names {
      try Self.makeKey(name, in: desk)
      _ = try desk.run([
        "operators", "add", name, "--role", role, "--unix-user", account, "--key", "\(name)@laptop",
      ])
      try giveKey(name, "command=\"\(command(as: name))\",restrict,pty")
    }
  }

  /// Writes a key's line into the account's list.
  func giveKey(_ name: String, _ options: String) throws {
    let key = try String(contentsOfFile: desk.path("\(name).pub"), encoding: .utf8)
    let file = desk.path("authorized_keys")
    let before = (try? String(contentsOfFile: file, encoding: .utf8)) ?? ""
    _ = try desk.write("\(before)\(options) \(key)", to: "authorized_keys")
  }

  /// Makes a key that nobody has been told of.
  static func makeKey(_ name: String, in desk: Desk) throws {
    let told = try desk.run(
      program: SystemTool.sshKeygen(),
      ["-q", "-t", "ed25519", "-N", "", "-C", "\(name)@laptop", "-f", desk.path(name)])
    guard told.status == 0 else { throw MissingPart("ssh-keygen: \(told.errors)") }
  }

  /// The console of somebody at a distance: a terminal, tmux on it, ssh in that.
  func console(
    as name: String, _ far: Far = Far(), rows: Int = 24, columns: Int = 120
  ) throws -> PtyScreen {
    let line = try Line(of: name, inner: far.terminal, to: self)
    let screen = try desk.screen(
      SystemTool.tmux(),
      line.tmux + ["new-session", SystemTool.ssh()] + options(name) + ["-tt", "desk"],
      rows: rows, columns: columns, ["LANG": far.locale])
    screen.companion = line
    return screen
  }

  /// The console on a terminal with ssh alone, which hands on whatever the terminal calls itself.
  func plainConsole(as name: String, terminal: String) throws -> PtyScreen {
    let screen = try desk.screen(
      SystemTool.ssh(), options(name) + ["-tt", "desk"], ["TERM": terminal])
    screen.companion = self
    return screen
  }

  /// What ssh says without a terminal.
  func ssh(
    as name: String, _ arguments: String..., more: [String: String?] = [:]
  ) throws -> Told {
    try desk.run(program: SystemTool.ssh(), options(name) + arguments, more: more)
  }

  /// What sftp says to those commands.
  func sftp(as name: String, _ commands: String) throws -> Told {
    try desk.run(
      program: SystemTool.sftp(), options(name) + ["-b", "-", "desk"], input: commands)
  }

  /// Where the server listens.
  var port: UInt16 { listener.port }

  /// The process that holds the server's end of somebody's line.
  func session(of name: String) -> pid_t? {
    Processes.children(of: listener.process).first { session in
      Processes.descendants(of: session).contains { isConsole($0, of: name) }
    }
  }

  /// The console that somebody has open, at the server's end.
  func process(of name: String) -> pid_t? {
    Processes.descendants(of: listener.process).first { isConsole($0, of: name) }
  }

  private func isConsole(_ process: pid_t, of name: String) -> Bool {
    Processes.program(of: process) == hetang
      && Processes.arguments(of: process).suffix(2) == ["--as", name]
  }

  private func options(_ name: String) -> [String] {
    ["-F", desk.path("ssh_config"), "-i", desk.path(name)]
  }

  /// What the key's line runs: in single quotes, for the sake of spaces in paths.
  private func command(as name: String) -> String {
    let words = [hetang, "console", "--store", desk.store, "--as", name]
    return words.map { "'\($0)'" }.joined(separator: " ")
  }
}
