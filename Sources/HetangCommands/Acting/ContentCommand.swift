import ArgumentParser
import Community
import Store
import Terminal
import Words

/// Posts that there are already; `hetang post` writes new ones.
struct ContentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "content", abstract: "Edit posts, plan them for more groups, or withdraw them.",
    discussion: "`hetang posts` lists them with their numbers; `hetang post` writes a new one.",
    subcommands: [Edit.self, Plan.self, Withdraw.self])

  /// Changes a post.
  struct Edit: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "Change a post; what is not given stays.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActingOptions

    @Argument(help: ArgumentHelp("The post's number.", valueName: "id"))
    var post: RowNumber

    @Option(help: ArgumentHelp("The line above the text.", valueName: "text"))
    var title: String?

    @Option(help: ArgumentHelp("What it says; - reads standard input.", valueName: "text"))
    var text: String?

    @Option(help: ArgumentHelp("Which part it plays.", valueName: "part"))
    var part: Choice<PostPart>?

    @Option(help: ArgumentHelp("Who made it.", valueName: "origin"))
    var origin: Choice<PostOrigin>?

    var words: Words { common.words }

    func validate() throws {
      if title == nil && text == nil && part == nil && origin == nil {
        throw ValidationError("Say what to change, such as --text TEXT.")
      }
    }

    func run() throws {
      try common.atDesk { desk in
        let post = try desk.post(post)
        var written = post.text
        written.title = title ?? written.title
        if let text { written.body = text == "-" ? try read(desk) : text }
        written.part = part?.value ?? written.part
        written.origin = origin?.value ?? written.origin
        try acting.perform(
          [.changePost(post.id, version: post.version, .edit(written))], at: desk
        ) { $0.postEdited }
      }
    }

    /// An input without a word is a pipe that failed, not a text to set.
    private func read(_ desk: Desk) throws -> String {
      let body = try StandardInput.text(desk.words)
      guard !body.allSatisfy(\.isWhitespace) else {
        throw Complaint(sentence: desk.words.commandLine.textMissing, status: .usage)
      }
      return body
    }
  }

  /// Plans a post for groups.
  struct Plan: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "plan",
      abstract: "Plan a post for groups: a draft, or one that was planned for others.")

    @OptionGroup var common: CommonOptions
    @OptionGroup var acting: ActingOptions
    @OptionGroup var planning: PlanningOptions

    @Argument(help: ArgumentHelp("The post's number.", valueName: "id"))
    var post: RowNumber

    var words: Words { common.words }

    func validate() throws {
      if planning.groups.isEmpty { throw ValidationError("Where to: --group GROUP.") }
    }

    func run() throws {
      try common.atDesk { desk in
        let post = try desk.post(post)
        let plans = try planning.plans(at: desk)
        try acting.perform(
          [.scheduleDeliveries(post.id, version: post.version, plans.map(\.delivery))], at: desk
        ) { $0.postScheduled(groups: plans.count) }
        if acting.dryRun && !acting.form.json { planning.tell(plans, desk) }
      }
    }
  }

  /// Takes posts back.
  struct Withdraw: ParsableCommand, Speaking {
    static let configuration = CommandConfiguration(
      commandName: "withdraw",
      abstract: "Withdraw posts with all that is planned of them: all, or none.",
      discussion: """
        Of a post that some groups have got, what is still to come is withdrawn, and what was sent \
        stays on record; one that all have got is not withdrawn any more.
        """)

    @OptionGroup var rows: NumberedRows

    var words: Words { rows.words }

    func run() throws {
      try rows.perform { desk, number in
        let post = try desk.post(PostID(number))
        return .changePost(post.id, version: post.version, .withdraw)
      } deed: {
        $0.withdrawn($1)
      }
    }
  }
}

extension Desk {
  /// The post of that number.
  fileprivate func post(_ number: RowNumber) throws -> Post { try post(PostID(number.value)) }

  fileprivate func post(_ id: PostID) throws -> Post {
    guard let row = try store.post(id) else { throw CommandError.notFound(.post(id)) }
    return row.post
  }
}
