import Foundation

/// Which files are exports, as far as their names tell.
public enum ExportName {
  /// Whether a file of that name may be one that can be read; `.gz` may follow.
  public static func isLikely(_ name: String) -> Bool {
    let lower = name.lowercased()
    let plain = lower.hasSuffix(".gz") ? String(lower.dropLast(3)) : lower
    return !name.hasPrefix(".")
      && ["csv", "tsv", "json", "jsonl", "txt"].contains((plain as NSString).pathExtension)
  }

  /// Whether it is a name that a chat program gives to its export, whatever lies beside it.
  static func isUsual(_ name: String) -> Bool {
    name == "result.json" || name == WhatsAppName.ofPhone || WhatsAppName.isFramed(name)
  }

  /// The path of a file in a folder that is most likely meant; nil when nothing there is like one.
  static func guess(in folder: String) -> String? {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    let likely = names.filter(isLikely).sorted()
    guard let name = likely.first(where: isUsual) ?? likely.first else { return nil }
    return (folder as NSString).appendingPathComponent(name)
  }
}
