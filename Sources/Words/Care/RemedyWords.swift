import Community
import Store

extension CareWords {
  /// The command that mends it, ready for a shell.
  ///
  /// - Parameter store: The store's path.
  public func remedy(for ailment: Ailment, store: String) -> String {
    let store = quoted(store)
    return switch ailment {
    case .unusable(.newerVersion): "hetang --version"
    case .unusable(.olderVersion), .rollUps, .contributions, .overdue, .goneSessions:
      "hetang doctor --fix --store \(store)"
    case .unusable(.notAStore), .pages, .danglingRows, .trail:
      "hetang restore \(words.say("BACKUP", "备份文件", "備份檔")) --store \(store)"
    case .unusable: "ls -l \(store)"
    case .mode(let path, _, let wanted): "chmod \(String(wanted, radix: 8)) \(quoted(path))"
    case .group(let path, _, let wanted): "chgrp \(quoted(wanted)) \(quoted(path))"
    case .groupNotPassedOn(let folder): "chmod g+s \(quoted(folder))"
    case .noAccess(let path, _): "sudo chmod g+rw \(quoted(path))"
    case .folderClosed(let folder): "sudo chmod g+rwxs \(quoted(folder))"
    case .leftover(let path): "rm \(quoted(path))"
    case .littleRoom(let folder, _, _): "df -h \(quoted(folder))"
    case .unknownZone: "sudo apt install tzdata"
    case .clockBehind: "timedatectl"
    }
  }

  /// One word for a shell, whatever stands in it.
  private func quoted(_ text: String) -> String {
    let isPlain = text.unicodeScalars.allSatisfy {
      $0.isASCII && ($0.properties.isAlphabetic || "0123456789/._-+@%".unicodeScalars.contains($0))
    }
    return isPlain && !text.isEmpty ? text : "'\(text.replacing("'", with: "'\\''"))'"
  }
}
