/// Signs of charts.
extension Glyphs {
  /// Whether only ASCII may be drawn.
  public var isPlain: Bool { self == .ascii }
  /// The upright axis of a chart where its scale is told.
  public var axisTick: String { isPlain ? "|" : "┤" }
  /// The middle half of a range.
  public var band: String { isPlain ? "=" : "━" }
  /// Before what follows from what was said.
  public var leadsTo: String { isPlain ? ">" : "→" }
  /// A value within a range.
  public var point: String { isPlain ? "o" : "●" }
}
