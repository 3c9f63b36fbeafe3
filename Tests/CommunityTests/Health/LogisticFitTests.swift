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
}
