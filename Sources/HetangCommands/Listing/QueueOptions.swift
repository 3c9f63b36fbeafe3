import ArgumentParser
import Community
import Store

/// What narrows the lists of requests, posts, tasks, points and the log.
struct QueueOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only those with all these words.", valueName: "words"))
  var filter = ""

  @OptionGroup var group: GroupFilter
}
