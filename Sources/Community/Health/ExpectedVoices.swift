/// How many different people will speak in the next 28 days, by the chance of each who spoke in the
/// last year and by the number of arrivals.
///
/// Each person speaks or does not, by themselves; arrivals follow Poisson's law. So the sum has the
/// mean and the spread given here. That people drag each other along is left to the model that
/// looks at this.
struct ExpectedVoices {
  /// At least 0.
  private(set) var mean: Double
  /// The standard deviation, with half a voice for the step between whole numbers; at least 0.5.
  private(set) var spread: Double
  /// People whose first message came in the last 28 days.
  private(set) var newcomers = 0

  init(_ years: PersonYears, by model: ReturnModel) {
    var (mean, variance, newcomers) = (years.arrivalsPerMonth, years.arrivalsPerMonth, 0)
    years.forEach { _, person in
      let chance = model.probability(person)
      mean += chance
      variance += chance * (1 - chance)
      if person.tenure < VoiceCounts.window { newcomers += 1 }
    }
    self.mean = mean
    self.newcomers = newcomers
    spread = (variance + 0.25).squareRoot()
  }
}
