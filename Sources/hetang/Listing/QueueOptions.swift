import ArgumentParser
import Community
import Store

/// What narrows the lists of requests, posts, tasks and points.
struct QueueOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only those with all these words.", valueName: "words"))
  var filter = ""

  @Option(help: ArgumentHelp("Only of that group.", valueName: "group"), completion: .groups)
  var group: String?

  /// The group that is meant, if any.
  func group(_ desk: Desk) throws -> GroupID? {
    try group.map { try Lookup(desk: desk).group($0).group.id }
  }
}
