import Foundation

/// A model as a file, which a user may replace by another.
extension HealthModel {
  /// Why a file is no model.
  public enum FileError: Error, Hashable, Sendable {
    /// Not the JSON of a model; what the decoder says.
    case unreadable(String)
    /// The target has not one coefficient for each feature, or a number that is none.
    case badRegression(target: String)
    /// The feature's spread is not positive, or its mean is no number.
    case badFeature(HealthFeature)
    /// Health cannot be told without this target.
    case missing(HealthTarget)
  }

  /// Reads a model and checks that every score it gives will be a number.
  public init(json: Data) throws(FileError) {
    do {
      self = try JSONDecoder().decode(Self.self, from: json)
    } catch {
      throw .unreadable(String(describing: error))
    }
    for standard in features
    where !(standard.scale > 0 && standard.scale.isFinite && standard.mean.isFinite) {
      throw .badFeature(standard.feature)
    }
    for (target, regression) in targets {
      let numbers = regression.coefficients + [regression.intercept]
      guard regression.coefficients.count == features.count, numbers.allSatisfy(\.isFinite) else {
        throw .badRegression(target: target)
      }
    }
    for target in [HealthTarget.halving, .silence] where targets[target.rawValue] == nil {
      throw .missing(target)
    }
  }

  /// The model as JSON with sorted keys, one value a line: two fits can be compared with `diff`.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return try encoder.encode(self)
  }
}
