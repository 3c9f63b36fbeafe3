import Terminal
import Words

extension Desk {
  /// A name as it stands in a list: one of which nothing can be seen would be taken for a gap.
  func shown(_ name: String) -> String {
    Text.clean(name).allSatisfy(\.isWhitespace) ? words.chrome.nameless : name
  }
}
