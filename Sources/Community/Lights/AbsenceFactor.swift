/// The smallest number of people who made at least half of what was made (CHAOSS: contributor
/// absence factor, 集中度); 0 when nothing was made.
///
/// - Parameter counts: what each person made, in any order.
public func absenceFactor(_ counts: [Int]) -> Int {
  let all = counts.reduce(0, +)
  guard all > 0 else { return 0 }
  var sum = 0
  for (place, count) in counts.sorted(by: >).enumerated() {
    sum += count
    if sum * 2 >= all { return place + 1 }
  }
  return counts.count
}
