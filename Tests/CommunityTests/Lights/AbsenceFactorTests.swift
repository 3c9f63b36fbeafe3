import Community
import Testing

struct AbsenceFactorTests {
  @Test(
    arguments: [
      // The vector of CHAOSS.
      ([1000, 433, 343, 332, 202, 90, 42, 33], 2),
      ([], 0), ([0, 0], 0), ([5], 1),
      // Exactly half is half.
      ([1, 1], 1), ([1, 1, 1], 2), ([3, 1, 1, 1], 1), ([2, 1, 1, 1], 2),
      ([1, 1, 1, 1, 1, 1, 1, 1], 4),
    ] as [([Int], Int)])
  func `the fewest who make half`(counts: [Int], people: Int) {
    #expect(absenceFactor(counts) == people)
    #expect(absenceFactor(counts.reversed()) == people)
  }
}
