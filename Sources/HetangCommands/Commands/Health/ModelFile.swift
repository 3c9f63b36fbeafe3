import Community
import Foundation
import Terminal
import Words

/// A health model in a file.
enum ModelFile {
  /// - Throws: ``Complaint`` when there is none, or when it is no model.
  static func read(_ path: String, words: Words) throws -> HealthModel {
    guard let data = WholeFile.read(path) else {
      throw Complaint(sentence: words.judging.unreadable(path))
    }
    let model: HealthModel
    do {
      model = try HealthModel(json: data)
    } catch {
      throw Complaint(sentence: words.judging.noModel(path, reason(error, words)))
    }
    guard isName(model.version) else {
      throw Complaint(sentence: words.judging.noModel(path, words.judging.badVersion))
    }
    return model
  }

  /// Whether a model can be called that: it stands wherever a score is kept, and on screens.
  static func isName(_ name: String) -> Bool {
    !name.isEmpty && name.count <= 40 && Text.clean(name) == name
  }

  private static func reason(_ error: HealthModel.FileError, _ words: Words) -> String {
    switch error {
    case .unreadable: words.judging.notModelJSON
    case .badRegression(let target): words.judging.badNumbers(target)
    case .badFeature(let feature): words.judging.badNumbers(feature.rawValue)
    case .badReturns: words.judging.badNumbers("returns")
    case .missing(let target): words.judging.missingTarget(target.rawValue)
    }
  }

  /// Writes a model so that a reader sees the old file or the whole new one.
  ///
  /// - Throws: ``Complaint`` when there is a file already and `isReplacing` is false, or when it
  ///   cannot be written.
  static func write(
    _ model: HealthModel, to path: String, isReplacing: Bool, words: Words
  ) throws {
    if !isReplacing { try refuseExisting(path, words: words) }
    do {
      try (model.json() + Data("\n".utf8)).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Complaint(sentence: words.judging.cannotWrite(path), status: .unwritable)
    }
  }

  /// Meant to be asked before the work as well: who is refused should not have waited for it.
  static func refuseExisting(_ path: String, words: Words) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    throw Complaint(sentence: words.judging.existsAlready(path), status: .unwritable)
  }
}
