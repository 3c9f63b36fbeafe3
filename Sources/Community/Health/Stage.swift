/// A group's stage of life (阶段). The names are ours: the source's figure is missing (method.md,
/// row 16).
public enum Stage: String, Codable, CaseIterable, Sendable {
  /// 萌芽
  case sprout
  /// 成长
  case growth
  /// 活跃
  case active
  /// 衰退
  case decline
  /// 沉寂
  case silent
  /// 已关闭
  case closed
}

/// Which way a group goes, by its voices.
public enum Trend: String, Codable, CaseIterable, Sendable {
  /// At least a quarter and at least 2 voices more than in the 28 days before.
  case rising
  /// Neither.
  case steady
  /// The 28 days before had at least a quarter and at least 2 voices more.
  case falling
}
