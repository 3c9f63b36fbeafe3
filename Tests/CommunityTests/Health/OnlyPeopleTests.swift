import Testing

@testable import Community

struct OnlyPeopleTests {
  /// Two people talk now and then; what the others say is up to `extra`.
  private func scores(_ extra: (inout HistoryBuilder, Instant) -> Void) throws -> FigureResult {
    var builder = HistoryBuilder()
    for day in 0..<400 {
      let noon = Instant(Int64(86_400 * (20_000 + day) + 43_200))
      for person in 1...3 where day % (3 * person) == 0 {
        builder.add(group: "g", person: "p\(person)", isOrganic: true, at: noon)
      }
      extra(&builder, noon)
    }
    let history = try #require(builder.build()["g"])
    return computeFigures(FigureInput(history: history), model: .bundled)
  }

  @Test("A thousand messages of bots and staff change no score")
  func others() throws {
    let quiet = try scores { _, _ in }
    let noisy = try scores { builder, noon in
      for number in 0..<3 {
        builder.add(group: "g", person: "bot\(number)", isOrganic: false, at: noon)
      }
    }
    #expect(quiet.scores.count == 26)
    #expect(noisy.scores == quiet.scores)
    #expect(noisy.figures.health == quiet.figures.health)
  }
}
