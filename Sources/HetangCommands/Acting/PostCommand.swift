import ArgumentParser
import Community
import Store
import Words

/// Writes a post and plans it.
struct PostCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "post", abstract: "Write a post and plan it for groups, or keep it as a draft.",
    discussion: """
      The text comes from --text or from standard input. A time is meant in each group's own zone: \
      now, 09:00, tomorrow 09:00, fri 18:30, 11-25 09:00, +2h, 明天 9点.

      hetang post --group 核心粉丝群 --group 2 --at "tomorrow 09:00" < news.txt
      hetang post --draft --title 早报 --text "…"
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions

  @Option(help: ArgumentHelp("A line above the text.", valueName: "text"))
  var title = ""

  @Option(help: ArgumentHelp("What to say; else read from standard input.", valueName: "text"))
  var text: String?

  @OptionGroup var planning: PlanningOptions

  @Flag(help: "Keep it as a draft, planned for no group.")
  var draft = false

  @Option(help: ArgumentHelp("Which part it plays.", valueName: "part"))
  var part = Choice(PostPart.head)

  @Option(help: ArgumentHelp("Who made it.", valueName: "origin"))
  var origin = Choice(PostOrigin.ogc)

  var words: Words { common.words }

  func validate() throws {
    if draft && !planning.groups.isEmpty { throw ValidationError("Either --draft or --group.") }
    if draft && planning.at != .now {
      throw ValidationError("A draft has no time: leave --at out.")
    }
    if !draft && planning.groups.isEmpty {
      throw ValidationError("Where to: --group GROUP, or --draft.")
    }
  }

  func run() throws {
    try common.atDesk { desk in
      let written = PostText(
        title: title, body: try text ?? StandardInput.text(desk.words), part: part.value,
        origin: origin.value)
      if written.whole.allSatisfy(\.isWhitespace) {
        throw Complaint(sentence: desk.words.commandLine.textMissing, status: .usage)
      }
      if draft {
        return try acting.perform([.createPost(written)], at: desk) { $0.draftSaved }
      }
      let plans = try planning.plans(at: desk)
      try acting.perform([.publishPost(written, plans.map(\.delivery))], at: desk) {
        $0.postScheduled(groups: plans.count)
      }
      if acting.dryRun && !acting.form.json { planning.tell(plans, desk) }
    }
  }
}
