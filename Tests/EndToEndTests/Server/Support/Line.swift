import Foundation
import PtyScreen

/// Somebody's line to the server: a tmux with a server of its own, which ends with its terminal, and
/// the ssh that runs in it.
final class Line {
  /// How a line ends without a word, as seen from the server.
  enum Cut: CaseIterable {
    /// The person's ssh is gone, as after a crash of their machine.
    case clientGone
    /// The server's end is gone, as after a restart of sshd with its sessions.
    case serverGone
    /// Nothing comes any more, and nothing says so: the lid of a laptop was shut.
    case silence
  }

  /// What every command to this tmux begins with.
  let tmux: [String]
  private let name: String
  private let server: Server
  private var silenced: [pid_t] = []

  /// - Parameter inner: The terminal that tmux claims to be.
  init(of name: String, inner: String, to server: Server) throws {
    (self.name, self.server) = (name, server)
    let number = UUID().uuidString.prefix(8)
    let settings = """
      set -g default-terminal "\(inner)"
      set -g status off
      set -s escape-time 0
      set -s exit-unattached on
      set -s set-clipboard on

      """
    let file = try server.desk.write(settings, to: "tmux-\(number).conf")
    // UTF-8 on this side always; the locale is the far end's matter.
    tmux = ["-u", "-S", server.desk.path("tmux-\(number)"), "-f", file]
  }

  deinit {
    if silenced.isEmpty {
      _ = try? server.desk.run(program: SystemTool.tmux(), tmux + ["kill-server"])
    }
    for process in silenced { kill(process, SIGKILL) }
  }

  fileprivate func end(_ cut: Cut) throws {
    let client = try number("pane_pid")
    switch cut {
    case .clientGone: kill(client, SIGKILL)
    case .serverGone:
      guard let session = server.session(of: name) else {
        throw MissingPart("\(name) has no session at the server")
      }
      // Not the console itself: it is to notice.
      for process in [session] + Processes.descendants(of: session)
      where Processes.program(of: process) != hetang {
        kill(process, SIGKILL)
      }
    case .silence:
      // tmux first: it wakes whatever is stopped in it.
      silenced = [try number("pid"), client]
      for process in silenced { kill(process, SIGSTOP) }
    }
  }

  /// A number of a process that tmux knows.
  private func number(_ variable: String) throws -> pid_t {
    let told = try server.desk.run(
      program: SystemTool.tmux(), tmux + ["display-message", "-p", "#{\(variable)}"])
    guard let process = pid_t(told.output.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw MissingPart("tmux does not say its \(variable): \(told.errors)")
    }
    return process
  }
}

extension PtyScreen {
  /// Cuts the line that this screen hangs on.
  func cut(_ cut: Line.Cut) throws {
    try (companion as? Line)?.end(cut)
    if cut != .silence { _ = try waitForExit() }
  }
}
