/// Who might help to run a group (帮手候选): answers many, newcomers above all, and gives no trouble.
///
/// “在核心群里找到能夠幫助自己運營的小伙伴” (S3).
public enum HelperCandidate {
  /// Different members whom they answered in the last 90 days.
  public static let people = Preset("helper.people", 5, source: "Hetang")
  /// Of these, newcomers: answered within 14 days of coming.
  public static let newcomers = Preset("helper.newcomers", 2, source: "Hetang")
  /// Members answered that make up for newcomers, where few come.
  public static let manyPeople = Preset("helper.people.many", 12, source: "Hetang")
  /// Days for which someone is a newcomer.
  public static let newFor = Preset("helper.new-for", 14, source: "Hetang")

  /// Members answered, each newcomer among them three times; nil for somebody who is no candidate.
  ///
  /// - Parameter incidents: what went wrong with them in the last 90 days.
  public static func score(people: Int, newcomers: Int, incidents: Int) -> Int? {
    let isWelcoming = people >= self.people.value && newcomers >= self.newcomers.value
    guard incidents == 0, isWelcoming || people >= manyPeople.value else { return nil }
    return people + 2 * newcomers
  }
}
