/// Fits a logistic regression by Newton's method (iteratively reweighted least squares) with a
/// ridge that keeps the coefficients of features that say the same small; the intercept is free.
struct LogisticFit {
  /// Weight of the squared coefficients of standardised features against the log-likelihood.
  static let ridge = 3.0
  private static let rounds = 50
  private static let tolerance = 1e-9

  /// - Parameters:
  ///   - rows: standardised features, all of one length.
  ///   - outcomes: one for each row.
  /// - Returns: intercept and coefficients.
  static func fit(rows: [[Double]], outcomes: [Bool]) -> HealthModel.Regression {
    let width = (rows.first?.count ?? 0) + 1
    // Half a case of each kind is added, so that an outcome that never came stays finite.
    let rate = (Double(outcomes.count { $0 }) + 0.5) / (Double(outcomes.count) + 1)
    var beta = [Double](repeating: 0, count: width)
    beta[0] = logOdds(rate)
    guard outcomes.contains(true), outcomes.contains(false) else {
      return HealthModel.Regression(intercept: beta[0], coefficients: Array(beta.dropFirst()))
    }
    for _ in 0..<rounds {
      var gradient = beta.map { -ridge * $0 }
      gradient[0] = 0
      var hessian = SymmetricMatrix(size: width)
      for index in 1..<width { hessian[index, index] = ridge }
      for (row, outcome) in zip(rows, outcomes) {
        let forecast = logistic(zip(beta.dropFirst(), row).reduce(beta[0]) { $0 + $1.0 * $1.1 })
        let residual = (outcome ? 1 : 0) - forecast
        gradient[0] += residual
        for index in row.indices { gradient[index + 1] += residual * row[index] }
        hessian.add(row, weight: forecast * (1 - forecast))
      }
      let step = hessian.solve(gradient)
      for index in beta.indices { beta[index] += step[index] }
      if step.allSatisfy({ abs($0) < tolerance }) { break }
    }
    return HealthModel.Regression(intercept: beta[0], coefficients: Array(beta.dropFirst()))
  }
}
