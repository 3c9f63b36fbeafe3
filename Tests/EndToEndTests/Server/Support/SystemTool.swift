import Glibc

/// A program that these tests need beside the one under test.
enum SystemTool {
  static func tmux() throws -> String { try path(of: "tmux", from: "tmux") }
  static func sshd() throws -> String { try path(of: "sshd", from: "openssh-server") }
  static func ssh() throws -> String { try path(of: "ssh", from: "openssh-client") }
  static func sftp() throws -> String { try path(of: "sftp", from: "openssh-client") }
  static func sshKeygen() throws -> String { try path(of: "ssh-keygen", from: "openssh-client") }
  static func setpriv() throws -> String { try path(of: "setpriv", from: "util-linux") }

  /// sshd insists on a whole path, and stands where only root looks.
  private static func path(of name: String, from package: String) throws -> String {
    let own = getenv("PATH").map { String(cString: $0) } ?? ""
    let folders = own.split(separator: ":").map(String.init) + ["/usr/sbin", "/usr/bin", "/bin"]
    let paths = folders.filter { $0.hasPrefix("/") }.map { "\($0)/\(name)" }
    guard let path = paths.first(where: { access($0, X_OK) == 0 }) else {
      throw MissingPart("\(name) is not installed; these tests need it: apt-get install \(package)")
    }
    return path
  }
}

/// Something the machine lacks, and what to do.
struct MissingPart: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
