import ArgumentParser
import Community
import Words

/// Lets applicants in.
struct ApproveCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Let applicants in: all of them, or none.",
    discussion: "Into a core group people are let in one at a time, and with a reason.")

  @OptionGroup var decision: DecisionOptions

  var words: Words { decision.common.words }

  func run() throws { try decision.decide(.approve) { $0.approved($1) } }
}

/// Turns applicants down.
struct RejectCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Turn applicants down, with a reason: all of them, or none.")

  @OptionGroup var decision: DecisionOptions

  var words: Words { decision.common.words }

  func run() throws { try decision.decide(.reject) { $0.rejected($1) } }
}

/// Puts requests aside.
struct HoldCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Put join requests aside for later.")

  @OptionGroup var decision: DecisionOptions

  var words: Words { decision.common.words }

  func run() throws { try decision.decide(.hold) { $0.held($1) } }
}

/// Takes decisions back.
struct ReopenCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Put decided join requests back in the queue.")

  @OptionGroup var decision: DecisionOptions

  var words: Words { decision.common.words }

  func run() throws { try decision.decide(.reopen) { $0.reopened($1) } }
}
