import Community

/// A health model that was installed in a store.
public struct InstalledHealthModel: Hashable, Sendable {
  /// The model.
  public var model: HealthModel
  /// When it was installed.
  public var installedAt: Instant
  /// The operator who installed it.
  public var installedBy: String
}
