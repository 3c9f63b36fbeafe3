import Testing

@testable import Words

/// How large a file is.
@Suite struct SizeTests {
  @Test(
    arguments: [
      (0, "0 B"), (1, "1 B"), (999, "999 B"), (1_000, "1 KB"), (1_049, "1 KB"), (1_050, "1.1 KB"),
      (9_949, "9.9 KB"), (9_950, "10 KB"), (12_400, "12 KB"), (999_499, "999 KB"),
      (999_500, "1 MB"), (1_000_000, "1 MB"), (42_600_000, "43 MB"), (999_600_000, "1 GB"),
      (1_500_000_000, "1.5 GB"), (999_500_000_000, "1 TB"), (5_000_000_000_000_000, "5000 TB"),
    ] as [(Int64, String)])
  func `is told in the unit that suits it`(bytes: Int64, text: String) {
    for language in Language.allCases { #expect(Words(language).care.size(bytes) == text) }
  }

  @Test func `takes three digits at most, and what is larger is never told as less`() throws {
    var before = 0.0
    let units = ["B": 1.0, "KB": 1e3, "MB": 1e6, "GB": 1e9, "TB": 1e12]
    for step in 0..<2_400 {
      let ten = (0..<step / 200).reduce(1.0) { value, _ in value * 10 }
      let bytes = Int64(ten * (1 + Double(step % 200) * 0.045))
      let words = Words(.english).care.size(bytes).split(separator: " ").map(String.init)
      let figure = try #require(Double(words[0]))
      let told = figure * (units[words[1]] ?? .nan)
      #expect(told >= before && figure < 1_000, "\(bytes): \(words)")
      before = told
    }
  }
}
