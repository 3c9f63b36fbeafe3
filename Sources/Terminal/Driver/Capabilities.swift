/// What the terminal at hand can show, resolved once at the start and then a plain value.
public struct Capabilities: Hashable, Sendable {
  /// How many colours may be used.
  public enum Colors: Hashable, Sendable {
    /// Bold, underline and reverse only.
    case none
    /// The terminal's own 16 colours.
    case sixteen
  }

  /// How many colours may be used.
  public var colors: Colors
  /// The signs to draw with.
  public var glyphs: Glyphs
  /// Whether tmux stands between this program and the terminal.
  public var isInsideTmux: Bool

  /// Capabilities a test or a caller decides itself.
  public init(colors: Colors = .sixteen, glyphs: Glyphs = .unicode, isInsideTmux: Bool = false) {
    self.colors = colors
    self.glyphs = glyphs
    self.isInsideTmux = isInsideTmux
  }

  /// Reads `TERM`, `NO_COLOR` (https://no-color.org: any value but an empty one), `TMUX` and
  /// `HETANG_ASCII` (the same rule).
  ///
  /// - Parameter ascii: what the command line asked for; nil leaves it to the environment.
  public init(environment: [String: String], ascii: Bool? = nil) {
    func isSet(_ name: String) -> Bool { environment[name]?.isEmpty == false }
    let terminal = environment["TERM"] ?? "dumb"
    let isPlain = ["", "dumb", "vt52", "vt100", "vt102", "vt220"].contains(terminal)
    colors = isPlain || isSet("NO_COLOR") ? .none : .sixteen
    glyphs = ascii ?? (isPlain || isSet("HETANG_ASCII")) ? .ascii : .unicode
    // Over SSH the variable stays behind, the terminal's name does not.
    isInsideTmux = isSet("TMUX") || terminal.hasPrefix("tmux")
  }
}
