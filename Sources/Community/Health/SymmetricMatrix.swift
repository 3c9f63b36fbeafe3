/// A symmetric positive definite matrix, of which the lower triangle is kept.
struct SymmetricMatrix {
  private let size: Int
  private var values: [Double]

  init(size: Int) {
    self.size = size
    values = [Double](repeating: 0, count: size * size)
  }

  /// An element of the lower triangle: `row` is at least `column`.
  subscript(row: Int, column: Int) -> Double {
    get { values[row * size + column] }
    set { values[row * size + column] = newValue }
  }

  /// Adds `weight` times the outer product of (1, `row`) with itself.
  mutating func add(_ row: [Double], weight: Double) {
    self[0, 0] += weight
    for left in row.indices {
      let weighted = weight * row[left]
      let start = (left + 1) * size
      values[start] += weighted
      for right in 0...left { values[start + right + 1] += weighted * row[right] }
    }
  }

  /// The vector that this matrix turns into `target`, by Cholesky's decomposition.
  func solve(_ target: [Double]) -> [Double] {
    var lower = self
    for column in 0..<size {
      var pivot = self[column, column]
      for index in 0..<column { pivot -= lower[column, index] * lower[column, index] }
      let root = max(pivot, 1e-12).squareRoot()
      lower[column, column] = root
      for row in (column + 1)..<max(size, column + 1) {
        var value = self[row, column]
        for index in 0..<column { value -= lower[row, index] * lower[column, index] }
        lower[row, column] = value / root
      }
    }
    var solution = target
    for row in 0..<size {
      for index in 0..<row { solution[row] -= lower[row, index] * solution[index] }
      solution[row] /= lower[row, row]
    }
    for row in (0..<size).reversed() {
      for index in (row + 1)..<max(size, row + 1) {
        solution[row] -= lower[index, row] * solution[index]
      }
      solution[row] /= lower[row, row]
    }
    return solution
  }
}
