import ArgumentParser
import Exchange
import Store
import Words

/// The list of posts.
struct PostsCommand: ListCommand {
  static let configuration = CommandConfiguration(
    commandName: "posts", abstract: "List posts with how their deliveries stand.",
    discussion: "Drafts come first, then what is to come, then what is past, latest first.")

  @OptionGroup var common: CommonOptions
  @OptionGroup var list: ListingOptions
  @OptionGroup var queue: QueueOptions

  @Option(help: ArgumentHelp("Which of the posts.", valueName: "state"))
  var state = Choice(PostQuery.Scope.open)

  func listing(_ desk: Desk) throws -> Listing<PostRow> {
    let group = try queue.group.id(desk)
    return Listing(
      fields: .posts, columns: .posts(desk), empty: desk.words.commandLine.nothing
    ) { window in
      try desk.store.posts(
        PostQuery(
          scope: state.value, group: group, filter: queue.filter,
          meanings: desk.words.content.meanings(of: queue.filter), window: window))
    }
  }
}
