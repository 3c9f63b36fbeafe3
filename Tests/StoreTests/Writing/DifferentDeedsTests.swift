import Community
import Testing

@testable import Store

/// A key that stands for one kind of deed is refused to every other, above all to its opposite.
struct DifferentDeedsTests {
  @Test(arguments: CommandKind.all)
  func `no two kinds of command ask for the same`(kind: CommandKind) {
    let command = kind.specimen
    for other in CommandKind.all.map(\.specimen) where other != command {
      // Two edits of a row are told apart part by part.
      let areEdits = command.edit != nil && other.edit != nil
      #expect(!command.asksTheSame(as: other) || areEdits, "\(command) and \(other)")
    }
  }
}
