import Community
import Store

extension CareWords {
  /// The command that mends it, ready for a shell.
  ///
  /// - Parameter store: The store's path.
  public func remedy(for ailment: Ailment, store: String) -> String {
    let store = words.forShell(store)
    return switch ailment {
    case .unusable(.newerVersion): "hetang --version"
    case .unusable(.olderVersion), .rollUps, .contributions, .overdue, .goneSessions:
      "hetang doctor --fix --store \(store)"
    case .unusable(.notAStore), .pages, .danglingRows, .trail:
      "hetang restore \(words.say("BACKUP", "备份文件", "備份檔")) --store \(store)"
    case .unusable: "ls -l \(store)"
    case .mode(let path, _, let wanted): "chmod \(String(wanted, radix: 8)) \(words.forShell(path))"
    case .group(let path, _, let wanted): "chgrp \(words.forShell(wanted)) \(words.forShell(path))"
    case .groupNotPassedOn(let folder): "chmod g+s \(words.forShell(folder))"
    case .noAccess(let path, _): "sudo chmod g+rw \(words.forShell(path))"
    case .notInGroup(_, let group, let user):
      "sudo usermod -aG \(words.forShell(group)) \(words.forShell(user))"
    case .folderClosed(let folder): "sudo chmod g+rwxs \(words.forShell(folder))"
    case .leftover(let path): "rm \(words.forShell(path))"
    case .littleRoom(let folder, _, _): "df -h \(words.forShell(folder))"
    case .unknownZone: "sudo apt install tzdata"
    case .clockBehind: "timedatectl"
    }
  }
}
