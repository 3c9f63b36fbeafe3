import Foundation

/// Fits a logistic regression by Newton's method (iteratively reweighted least squares) with a
/// ridge that keeps the coefficients of features that say the same small; the intercept is free.
struct LogisticFit {
  private static let rounds = 50
  private static let tolerance = 1e-9

  /// Standardised features, all rows of one length.
  private let rows: [[Double]]
  private let outcomes: [Bool]
  /// Weight of the squared coefficients against the log-likelihood.
  private let ridge: Double

  /// - Parameters:
  ///   - rows: standardised features, all of one length.
  ///   - outcomes: one for each row.
  ///   - ridge: weight of the squared coefficients against the log-likelihood.
  /// - Returns: intercept and coefficients.
  static func fit(
    rows: [[Double]], outcomes: [Bool], ridge: Double = 3
  ) -> HealthModel.Regression {
    let beta = LogisticFit(rows: rows, outcomes: outcomes, ridge: ridge).solution()
    return HealthModel.Regression(intercept: beta[0], coefficients: Array(beta.dropFirst()))
  }

  private func solution() -> [Double] {
    var beta = [Double](repeating: 0, count: (rows.first?.count ?? 0) + 1)
    // Half a case of each kind is added, so that an outcome that never came stays finite.
    beta[0] = logOdds((Double(outcomes.count { $0 }) + 0.5) / (Double(outcomes.count) + 1))
    guard outcomes.contains(true), outcomes.contains(false) else { return beta }
    var value = objective(beta)
    for _ in 0..<Self.rounds {
      let step = step(from: beta)
      // A full step can overshoot when most cases have one outcome; then half of it is tried.
      var length = 1.0
      var (next, nextValue) = (beta, -Double.infinity)
      repeat {
        next = zip(beta, step).map { $0 + length * $1 }
        nextValue = objective(next)
        length /= 2
      } while nextValue < value - 1e-9 && length > 1e-4
      guard nextValue >= value - 1e-9 else { break }
      (beta, value) = (next, nextValue)
      if step.allSatisfy({ abs($0) < Self.tolerance }) { break }
    }
    return beta
  }

  /// Log-odds of a case.
  private func score(_ row: [Double], _ beta: [Double]) -> Double {
    var sum = beta[0]
    for index in row.indices { sum += beta[index + 1] * row[index] }
    return sum
  }

  /// The log-likelihood less the weight of the coefficients.
  private func objective(_ beta: [Double]) -> Double {
    var value = beta.dropFirst().reduce(0) { $0 - ridge / 2 * $1 * $1 }
    for (row, outcome) in zip(rows, outcomes) {
      let score = outcome ? score(row, beta) : -score(row, beta)
      value -= max(-score, 0) + log1p(exp(-abs(score)))
    }
    return value
  }

  /// Newton's step.
  private func step(from beta: [Double]) -> [Double] {
    var gradient = beta.map { -ridge * $0 }
    gradient[0] = 0
    var hessian = SymmetricMatrix(size: beta.count)
    for index in 1..<max(beta.count, 1) { hessian[index, index] = ridge }
    for (row, outcome) in zip(rows, outcomes) {
      let forecast = logistic(score(row, beta))
      let residual = (outcome ? 1 : 0) - forecast
      gradient[0] += residual
      for index in row.indices { gradient[index + 1] += residual * row[index] }
      hessian.add(row, weight: forecast * (1 - forecast))
    }
    return hessian.solve(gradient)
  }
}
