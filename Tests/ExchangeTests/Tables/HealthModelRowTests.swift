import Community
import Exchange
import Testing

/// A health model as lists show it.
@Suite struct HealthModelRowTests {
  private func row(_ held: [(archive: String, target: HealthTarget, auc: Double)]) -> HealthModelRow
  {
    var row = HealthModelRow(ownInUse: true)
    row.model.crossValidation = held.map {
      HealthModel.HeldOut(
        archive: $0.archive, target: $0.target, snapshots: 9, baseRate: 0.5, auc: $0.auc,
        brier: 0.2, calibrationError: 0.1, calibration: [])
    }
    return row
  }

  private func figures(_ row: HealthModelRow) -> [Double?] { HealthTarget.allCases.map(row.auc) }

  @Test func `reached what it did on all archives together, wherever that stands`() {
    let single = HealthTarget.allCases.map { ("one", $0, 0.9) }
    let all = HealthTarget.allCases.enumerated().map {
      (HealthModel.HeldOut.everything, $0.element, 0.6 + Double($0.offset) / 10)
    }
    let expected = all.map { Optional($0.2) }
    #expect(figures(row(single + all)) == expected)
    #expect(figures(row(all.reversed() + single)) == expected)
    // One archive alone says nothing about all.
    #expect(figures(row(single)).allSatisfy { $0 == nil })
  }

  @Test func `says so to programs, under the target's name`() {
    let target = HealthTarget.allCases[0]
    let row = row([("one", target, 0.9), (HealthModel.HeldOut.everything, target, 0.625)])
    let text = JsonWriter.text([TableField<HealthModelRow>].healthModels.record(of: row))
    #expect(text.contains("\"\(target.rawValue)_auc\":0.625"), "\(text)")
    for other in HealthTarget.allCases.dropFirst() {
      #expect(text.contains("\"\(other.rawValue)_auc\":null"))
    }
  }
}
