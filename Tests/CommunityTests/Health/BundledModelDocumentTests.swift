import Foundation
import Testing

@testable import Community

/// docs/health-model.md gives the numbers of the model in the package.
struct BundledModelDocumentTests {
  private let model = HealthModel.bundled
  private let text: String
  /// The cells of every row of every table.
  private let rows: [[String]]

  init() throws {
    let root = (1...4).reduce(URL(fileURLWithPath: #filePath)) { url, _ in
      url.deletingLastPathComponent()
    }
    text = try String(
      contentsOf: root.appendingPathComponent("docs/health-model.md"), encoding: .utf8)
    rows = text.split(separator: "\n").filter { $0.hasPrefix("|") }.map { line in
      line.split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast().map {
        $0.trimmingCharacters(in: .whitespaces)
      }
    }
  }

  /// Whether a figure is the value, rounded to as many places as the figure has.
  private func tells(_ cell: String, _ value: Double) -> Bool {
    let plain = cell.filter { !"*+ ".contains($0) }.replacing("−", with: "-")
    guard let figure = Double(plain) else { return false }
    let places = plain.firstIndex(of: ".").map { plain.distance(from: $0, to: plain.endIndex) - 1 }
    return abs(figure - value) <= 0.5 * pow(10, -Double(places ?? 0)) + 1e-9
  }

  private func row(_ first: String, cells: Int) throws -> [String] {
    try #require(rows.first { $0.first == first && $0.count == cells }, "\(first)")
  }

  @Test func `every feature stands there with its typical value and its coefficients`() throws {
    for (index, standard) in model.features.enumerated() {
      let row = try row("`\(standard.feature.rawValue)`", cells: 6)
      #expect(tells(row[2], standard.typical), "\(row)")
      for (cell, target) in zip(row[3...], HealthTarget.allCases) {
        #expect(tells(cell, model.targets[target.rawValue]?.coefficients[index] ?? .nan), "\(row)")
      }
    }
    let intercepts = try row("intercept", cells: 6)
    for (cell, target) in zip(intercepts[3...], HealthTarget.allCases) {
      #expect(tells(cell, model.targets[target.rawValue]?.intercept ?? .nan))
    }
    #expect(text.contains("Health of the typical group is \(format(model.typicalHealth, 1))."))
  }

  @Test func `the chance of a person is written out with its five numbers`() {
    let returns = model.returns
    let numbers = [
      returns.intercept, returns.silentDays, returns.activeDays, returns.tenure, returns.overdue,
    ].map { ($0 < 0 ? "−" : "+") + format(abs($0), 2) }
    let terms = [
      numbers[0], "\(numbers[1]) ln(1 + *r*)", "\(numbers[2]) ln(1 + *n*)",
      "\(numbers[3]) ln(1 + *T*)", "\(numbers[4]) ln(1 + *r* ÷ max(*T* ÷ *n*, 1))",
    ]
    // Signs stand apart from their numbers, but for the first.
    let formula = terms.dropFirst().reduce(terms[0]) { "\($0) \($1.prefix(1)) \($1.dropFirst())" }
    #expect(text.contains(formula), "\(formula)")
  }

  @Test func `every archive stands there with its size`() throws {
    for archive in model.training {
      let row = try row(archive.name, cells: 4)
      #expect(tells(row[1], Double(archive.groups)))
      #expect(tells(row[2], Double(archive.messages)))
      #expect(tells(row[3], Double(archive.snapshots)))
    }
  }

  @Test(arguments: HealthTarget.allCases)
  func `what it reached on all archives together stands there`(target: HealthTarget) throws {
    let held = try #require(
      model.crossValidation.first { $0.target == target && $0.archive == "*" })
    let row = try row(target.rawValue, cells: 7)
    #expect(tells(row[1], Double(held.snapshots)))
    #expect(tells(row[2], held.baseRate))
    #expect(tells(row[4], held.auc))
    #expect(tells(row[5], held.brier))
    #expect(tells(row[6], held.calibrationError))
    let column = (HealthTarget.allCases.firstIndex(of: target) ?? 0) + 1
    for (index, tenth) in held.calibration.enumerated() {
      let pair = try self.row("\(index + 1)", cells: 4)[column].components(separatedBy: " → ")
      #expect(tells(pair[0], tenth.forecast), "\(index + 1)")
      #expect(tells(pair[1], tenth.outcome), "\(index + 1)")
    }
  }

  @Test func `what it reached on each archive stands there`() throws {
    var archive = ""
    var found = 0
    for row in rows where row.count == 10 {
      guard let target = HealthTarget(rawValue: row[1]) else { continue }
      if !row[0].isEmpty { archive = row[0] }
      let held = try #require(
        model.crossValidation.first { $0.target == target && $0.archive == archive })
      #expect(tells(row[3], Double(held.snapshots)), "\(row)")
      #expect(tells(row[4], held.baseRate), "\(row)")
      #expect(tells(row[5], held.auc), "\(row)")
      #expect(tells(row[9], held.calibrationError), "\(row)")
      #expect(HealthCounter(rawValue: row[6].replacing("`", with: "")) != nil, "\(row)")
      found += 1
    }
    #expect(found == 15)
  }

  private func format(_ value: Double, _ places: Int) -> String {
    String(format: "%.\(places)f", value)
  }
}
