import Community
import Terminal
import Words

/// Groups whose names read alike, such as one community on two platforms. They are told with their
/// platform's short mark, and all others without: nobody is to act on the wrong one of two, and a
/// narrow terminal has no column for what nearly no row needs.
struct Namesakes: Equatable, Sendable {
  /// Of the groups that have namesakes, whether the platform tells them apart.
  private var isTold: [GroupID: Bool] = [:]

  /// Those among the groups. A group that stands there twice is no namesake of its own.
  init(_ groups: some Sequence<Group> = []) {
    let distinct = Dictionary(groups.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let alike = Dictionary(grouping: distinct.values) { Text.clean($0.name).trimmed }
    for namesakes in alike.values where namesakes.count > 1 {
      let platforms = Dictionary(grouping: namesakes, by: \.platform)
      for group in namesakes { isTold[group.id] = platforms[group.platform]?.count == 1 }
    }
  }

  /// The group's name, clean; where another has the same, with its platform, and with its number
  /// where that is the same too. The mark stands last: a cut in the middle keeps it.
  func name(of group: Group, _ words: Words) -> String {
    let name = Text.clean(group.name)
    guard let isTold = isTold[group.id] else { return name }
    let platform = words.groups.short(group.platform)
    let mark = isTold ? platform : "\(platform) #\(group.id.rawValue)"
    return "\(name.trimmed.isEmpty ? words.chrome.nameless : name) [\(mark)]"
  }
}
