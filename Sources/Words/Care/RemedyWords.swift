import Community
import Store

extension CareWords {
  /// The command that mends it, ready for a shell.
  ///
  /// - Parameter store: The store's path.
  public func remedy(for ailment: Ailment, store: String) -> String {
    let store = words.shellWord(store)
    return switch ailment {
    case .noStore: "hetang import \(words.say("FILE", "文件", "檔案")) --store \(store)"
    case .unusable(.newerVersion): "hetang --version"
    case .unusable(.olderVersion), .rollUps, .contributions, .overdue, .goneSessions:
      "hetang doctor --fix --store \(store)"
    case .lacking where ailment.isMendable: "hetang doctor --fix --store \(store)"
    case .unusable(.notAStore), .pages, .lacking, .danglingRows, .trail:
      "hetang restore \(words.say("BACKUP", "备份文件", "備份檔")) --store \(store)"
    case .unusable(.strayLog(let path)):
      "mv \(words.shellWord(path + "-wal")) \(words.shellWord(path + "-wal.aside"))"
    case .unusable: "ls -l \(store)"
    case .mode(let path, _, let wanted):
      "chmod \(String(wanted, radix: 8)) \(words.shellWord(path))"
    case .group(let path, _, let wanted):
      "chgrp \(words.shellWord(wanted)) \(words.shellWord(path))"
    case .groupNotPassedOn(let folder): "chmod g+s \(words.shellWord(folder))"
    case .noAccess(let path, _): "sudo chmod g+rw \(words.shellWord(path))"
    case .notInGroup(_, let group, let user):
      "sudo usermod -aG \(words.shellWord(group)) \(words.shellWord(user))"
    case .folderClosed(let folder): "sudo chmod g+rwxs \(words.shellWord(folder))"
    case .leftover(let path): "rm \(words.shellWord(path))"
    case .littleRoom(let folder, _, _): "df -h \(words.shellWord(folder))"
    case .unknownZone: "sudo apt install tzdata"
    case .clockBehind: "timedatectl"
    }
  }
}
