import Community
import Testing
import Words

/// What is advised about a part of the score fits the group's own figure.
@Suite struct FeatureAdviceTests {
  private func advice(_ feature: HealthFeature, _ value: Double, _ language: Language) -> String {
    Words(language).health.whatWouldChange(
      HealthReading.Contribution(feature: feature, value: value, typical: 1, points: 1))
  }

  @Test(arguments: Language.allCases)
  func `without a silence nobody is told to wait for the end of one`(language: Language) {
    let none = advice(.longestGap, 0, language)
    let some = advice(.longestGap, 9, language)
    #expect(none != some)
    #expect(!none.contains("Only time") && !none.contains("只能靠"))
    #expect(some.contains("Only time") || some.contains("只能靠"))
  }

  @Test(arguments: Language.allCases)
  func `all other advice is the same for every figure`(language: Language) {
    for feature in HealthFeature.allCases where feature != .longestGap {
      #expect(advice(feature, 0, language) == advice(feature, 9, language))
    }
  }
}
