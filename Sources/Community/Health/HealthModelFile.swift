import Foundation

/// A model as a file, which a user may replace by another.
extension HealthModel {
  /// Why a file is no model.
  public enum FileError: Error, Hashable, Sendable {
    /// Not the JSON of a model; what the decoder says.
    case unreadable(String)
    /// The target has not one coefficient for each feature, or a number that is none.
    case badRegression(target: String)
    /// The feature's spread is not positive, or a number of it is none; or it stands there twice.
    case badFeature(HealthFeature)
    /// A number of the chance to speak again is none.
    case badReturns
    /// Health cannot be told without this target.
    case missing(HealthTarget)
  }

  /// Numbers of a model lie within ± this; beyond it sums would end at infinity and differences of
  /// them nowhere. Fitted ones are below 100.
  private static let largest = 1e9

  /// Reads a model and checks that every score it gives will be a number.
  public init(json: Data) throws(FileError) {
    do {
      self = try JSONDecoder().decode(Self.self, from: json)
    } catch {
      throw .unreadable(String(describing: error))
    }
    var seen: Set<HealthFeature> = []
    for standard in features {
      guard standard.scale >= 1 / Self.largest, seen.insert(standard.feature).inserted,
        Self.areSound([standard.scale, standard.mean, standard.typical])
      else { throw .badFeature(standard.feature) }
    }
    guard Self.areSound(returns.coefficients + [returns.intercept]) else { throw .badReturns }
    for (target, regression) in targets.sorted(by: { $0.key < $1.key }) {
      guard regression.coefficients.count == features.count,
        Self.areSound(regression.coefficients + [regression.intercept])
      else { throw .badRegression(target: target) }
    }
    for target in [HealthTarget.halving, .silence] where targets[target.rawValue] == nil {
      throw .missing(target)
    }
  }

  private static func areSound(_ numbers: [Double]) -> Bool {
    numbers.allSatisfy { abs($0) <= largest }
  }

  /// The model as JSON with sorted keys, one value a line: two fits can be compared with `diff`.
  public func json() throws -> Data {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
    return try encoder.encode(self)
  }
}
