import ArgumentParser
import Community
import Store

/// Narrows a list to what concerns one group.
struct GroupFilter: ParsableArguments {
  @Option(help: ArgumentHelp("Only of that group.", valueName: "group"), completion: .groups)
  var group: String?

  /// The group that is meant, if any.
  ///
  /// - Throws: ``Complaint`` where none or several could be meant.
  func id(_ desk: Desk) throws -> GroupID? {
    try group.map { try Lookup(desk: desk).group($0).group.id }
  }
}
