import Community
import GRDB
import Synchronization

/// Keeps the model in use from being decoded again for every few groups.
final class HealthModelCache: Sendable {
  private struct Kept {
    /// nil for the program's own.
    var chosen: String?
    var model: HealthModel
  }

  private let kept = Mutex<Kept?>(nil)

  /// The model in use. Versions name models once and for all, so one that is kept stays right.
  func model(in db: Database) throws -> HealthModel {
    let shelf = HealthModelShelf(db)
    let chosen = try shelf.chosen()
    if let kept = kept.withLock(\.self), kept.chosen == chosen { return kept.model }
    let model = try shelf.inUse()
    kept.withLock { $0 = Kept(chosen: chosen, model: model) }
    return model
  }
}
