import Foundation
import Testing

@testable import Community

struct LogisticFitTests {
  @Test("A system of equations is solved")
  func solve() {
    var matrix = SymmetricMatrix(size: 2)
    matrix[0, 0] = 4
    matrix[1, 0] = 2
    matrix[1, 1] = 3
    let solution = matrix.solve([8, 8])
    #expect(abs(solution[0] - 1) < 1e-12)
    #expect(abs(solution[1] - 2) < 1e-12)
  }

  @Test("One feature of two values: the log-odds are those of the two halves")
  func twoHalves() {
    // 20 % of one half and 80 % of the other; with so many cases the ridge hardly pulls.
    let rows = (0..<100_000).map { [$0 % 2 == 0 ? -1.0 : 1.0] }
    let outcomes = (0..<100_000).map { $0 % 2 == 0 ? $0 % 10 == 0 : $0 % 10 != 1 }
    let fitted = LogisticFit.fit(rows: rows, outcomes: outcomes)
    #expect(abs(fitted.intercept) < 0.001)
    #expect(abs(fitted.coefficients[0] - log(4)) < 0.001)
  }

  @Test("Perfectly separated cases keep finite coefficients")
  func separated() {
    let fitted = LogisticFit.fit(
      rows: (0..<40).map { [Double($0) - 20] }, outcomes: (0..<40).map { $0 > 20 })
    #expect(fitted.coefficients[0].isFinite)
    #expect(fitted.coefficients[0] > 0)
  }

  @Test("An outcome that never came is rare, not impossible")
  func never() {
    let fitted = LogisticFit.fit(rows: [[1], [2], [3]], outcomes: [false, false, false])
    #expect(fitted.coefficients == [0])
    #expect(abs(logistic(fitted.intercept) - 0.125) < 1e-12)
  }

  @Test("A feature that says nothing leaves the base rate alone, however strong the ridge")
  func baseRate() {
    let fitted = LogisticFit.fit(
      rows: [[Double]](repeating: [0], count: 100), outcomes: (0..<100).map { $0 < 20 },
      ridge: 1000)
    #expect(abs(fitted.intercept - log(0.25)) < 1e-9)
    #expect(fitted.coefficients == [0])
  }

  @Test(
    "At the solution the ridge balances what the cases pull, feature by feature", arguments: 1...8)
  func optimum(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    let rows = (0..<200).map { _ in
      (0..<3).map { _ in Double.random(in: -2...2, using: &generator) }
    }
    let outcomes = rows.map {
      Double.random(in: 0..<1, using: &generator) < logistic($0[0] - 0.5 * $0[1] - 1)
    }
    let ridge = Double(seed)
    let fitted = LogisticFit.fit(rows: rows, outcomes: outcomes, ridge: ridge)
    let residuals = zip(rows, outcomes).map { row, outcome in
      (outcome ? 1 : 0)
        - logistic(zip(row, fitted.coefficients).reduce(fitted.intercept) { $0 + $1.0 * $1.1 })
    }
    // The intercept is free: forecasts and outcomes have the same sum.
    #expect(abs(residuals.reduce(0, +)) < 1e-6)
    for (column, coefficient) in fitted.coefficients.enumerated() {
      let pull = zip(rows, residuals).reduce(0) { $0 + $1.0[column] * $1.1 }
      #expect(abs(pull - ridge * coefficient) < 1e-6)
    }
  }

  @Test("A solved system gives back what it was solved for", arguments: 1...10)
  func systems(size: Int) {
    var generator = SeededGenerator(seed: UInt64(size))
    var matrix = SymmetricMatrix(size: size)
    for index in 0..<size { matrix[index, index] = 0.1 }
    for _ in 0..<(2 * size) {
      matrix.add(
        (1..<size).map { _ in Double.random(in: -1...1, using: &generator) }, weight: 0.5)
    }
    let target = (0..<size).map { _ in Double.random(in: -5...5, using: &generator) }
    let solution = matrix.solve(target)
    for row in 0..<size {
      let given = (0..<size).reduce(0.0) {
        $0 + matrix[max(row, $1), min(row, $1)] * solution[$1]
      }
      #expect(abs(given - target[row]) < 1e-8)
    }
  }
}
