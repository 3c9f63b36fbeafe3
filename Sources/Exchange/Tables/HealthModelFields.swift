import Community
import Store

/// A health model of a store, or the program's own.
public struct HealthModelRow: Sendable {
  /// The model.
  public var model: HealthModel
  /// nil for the program's own.
  public var installed: InstalledHealthModel?
  /// Whether it gives the scores now.
  public var isInUse: Bool

  /// The program's own model.
  public init(ownInUse: Bool) { (model, isInUse) = (.bundled, ownInUse) }

  /// A model that was installed in a store.
  public init(_ installed: InstalledHealthModel, isInUse: Bool) {
    (model, self.installed, self.isInUse) = (installed.model, installed, isInUse)
  }

  /// What it reached on archives that it had not seen; nil where that is not known.
  public func auc(_ target: HealthTarget) -> Double? {
    model.crossValidation.first {
      $0.archive == HealthModel.HeldOut.everything && $0.target == target
    }?.auc
  }
}

extension [TableField<HealthModelRow>] {
  /// A health model.
  public static var healthModels: Self {
    [
      .init("version", .text, "what it is called") { .text($0.model.version) },
      .init("in_use", .boolean, "whether it gives the scores") { .flag($0.isInUse) },
      .init("date", .text, "when it was fitted") { .text($0.model.date) },
      .init("own", .boolean, "whether it is the program's own") { .flag($0.installed == nil) },
      .init("installed_at", .time, "when it was installed") { Datum($0.installed?.installedAt) },
      .init("installed_by", .text, "by whom") { Datum($0.installed?.installedBy) },
    ]
      + HealthTarget.allCases.map { target in
        .init(
          "\(target.rawValue)_auc", .number,
          "AUC for \(target.rawValue) on archives that it had not seen"
        ) { Datum($0.auc(target)) }
      }
  }
}
