import ArgumentParser
import Community
import Words

/// A decision on join requests: the commands differ in nothing but what is decided.
protocol DecisionCommand: ParsableCommand, Speaking {
  static var outcome: JoinDecision.Outcome { get }
  var decision: DecisionOptions { get }
}

extension DecisionCommand {
  var words: Words { decision.common.words }

  func run() throws { try decision.decide(Self.outcome) }
}

/// Lets applicants in.
struct ApproveCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "approve", abstract: "Let applicants in: all of them, or none.",
    discussion: "Into a core group people are let in one at a time, and with a reason.")
  static let outcome = JoinDecision.Outcome.approve

  @OptionGroup var decision: DecisionOptions
}

/// Turns applicants down.
struct RejectCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "reject", abstract: "Turn applicants down, with a reason: all of them, or none.")
  static let outcome = JoinDecision.Outcome.reject

  @OptionGroup var decision: DecisionOptions
}

/// Puts requests aside.
struct HoldCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "hold", abstract: "Put join requests aside for later.")
  static let outcome = JoinDecision.Outcome.hold

  @OptionGroup var decision: DecisionOptions
}

/// Takes decisions back.
struct ReopenCommand: DecisionCommand {
  static let configuration = CommandConfiguration(
    commandName: "reopen", abstract: "Put decided join requests back in the queue.")
  static let outcome = JoinDecision.Outcome.reopen

  @OptionGroup var decision: DecisionOptions
}
