import Community
import Foundation
import Terminal
import Words

/// The zone in which times are shown and read: that of `TZ` where it is set, else the machine's.
struct MachineZone {
  /// The zone; UTC for a `TZ` that names none, as with other programs.
  var zone: Zone
  /// What `TZ` says where that names no zone.
  var misnamed: String?

  /// - Parameters:
  ///   - variable: What `TZ` says.
  ///   - machine: The zone of a machine that is not told otherwise.
  init(variable: String?, machine: @autoclosure () -> Zone) {
    guard let name = variable.nonEmpty else {
      zone = machine()
      return
    }
    let named = Self.zone(named: Self.plain(name))
    zone = named ?? .utc
    misnamed = named == nil ? name : nil
  }

  /// Without what may stand before a name: a colon (POSIX), and the folder of the zones.
  private static func plain(_ name: String) -> String {
    let name = name.hasPrefix(":") ? String(name.dropFirst()) : name
    return name.hasPrefix(folder) ? String(name.dropFirst(folder.count)) : name
  }

  private static let folder = "/usr/share/zoneinfo/"

  /// A name that the system has a file for may be an abbreviation as well (`EST`); others are no
  /// zone's: `CST` is the time of China, of Chicago and of Cuba.
  private static func zone(named name: String) -> Zone? {
    let hasFile = !name.contains("..") && FileManager.default.fileExists(atPath: folder + name)
    return (hasFile ? Zone(name) : nil) ?? fixed(name) ?? Zone(spelled: name)
  }

  /// A name of one's own with whole hours, as POSIX has it: `CST-8` is eight hours ahead of UTC.
  private static func fixed(_ name: String) -> Zone? {
    guard let match = name.wholeMatch(of: /(?:[A-Za-z]{3,}|<[A-Za-z0-9+-]{3,}>)([+-]?)(\d{1,2})/),
      let hours = Int(match.2)
    else { return nil }
    return Zone("Etc/GMT\(match.1.isEmpty ? "+" : match.1)\(hours)")
  }
}

extension CommonOptions {
  /// Says that `TZ` names no zone, where times are told or read.
  func tellZone() {
    guard let name = Clock.misnamedZone else { return }
    StandardError.print("hetang: \(Text.clean(words.errors.noSuchZone(name)))")
  }
}
