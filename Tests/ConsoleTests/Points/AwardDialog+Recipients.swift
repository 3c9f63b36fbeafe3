import Community

@testable import Console

extension Dialog {
  /// To whom points are about to be given, and in whose context; nil for every other dialog.
  var award: (people: [PersonID: String], group: GroupID?)? {
    guard case .award(let dialog) = self else { return nil }
    let people = dialog.people.map { ($0.id, $0.name) }
    return (Dictionary(uniqueKeysWithValues: people), dialog.group)
  }
}
