import Community
import Store

extension ContentWords {
  /// What the words of the filter of posts stand for in this language: parts and states, as the rows
  /// show them.
  public func meanings(of filter: String) -> [String: [PostMark]] {
    guard !filter.isEmpty else { return [:] }
    let parts = PostPart.allCases.map { (name(of: $0), PostMark.part($0)) }
    let states = DeliveryState.allCases.filter { $0 != .withdrawn }
      .map { (name(of: $0), PostMark.state($0)) }
    return words.meanings(of: filter, among: parts + states + [(draft, .draft)])
  }
}
