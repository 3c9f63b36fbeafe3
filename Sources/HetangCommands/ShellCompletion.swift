import ArgumentParser

/// The command line as shells complete it: the options that every command takes stand before the
/// command as well.
///
/// The parser itself must not know that: it would take them for the root's own wherever they stand.
/// ``LeadingOptions`` moves them behind the command instead.
struct ShellCompletion: ParsableCommand {
  static let configuration = Hetang.configuration

  @OptionGroup var common: CommonOptions

  /// Whether a shell asks, for its script or for what fits in a place of the line.
  static func isAsked(by arguments: [String]) -> Bool {
    guard let first = arguments.first else { return false }
    return first == "---completion" || first.hasPrefix("--generate-completion-script")
  }
}
