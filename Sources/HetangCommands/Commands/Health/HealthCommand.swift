import ArgumentParser

/// The health model: what it reaches on a history, fitting one, and which one is in use.
struct HealthCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "health",
    abstract: "Judge the health model on a history, fit one of your own, choose which is in use.",
    subcommands: [
      HealthJudgeCommand.self, HealthFitCommand.self, HealthInstallCommand.self,
      HealthUseCommand.self, HealthModelsCommand.self,
    ])
}
