import ArgumentParser
import Exchange

/// A value that is named by one of a few words on the command line: `never-spoke`.
struct Choice<Value: CaseIterable & RawRepresentable<String> & Sendable>: ExpressibleByArgument,
  Sendable
{
  let value: Value

  init(_ value: Value) { self.value = value }

  init?(argument: String) {
    guard let value = Value.allCases.first(where: { Self.name($0) == argument }) else { return nil }
    self.value = value
  }

  static var allValueStrings: [String] { Value.allCases.map(name) }
  static var defaultCompletionKind: CompletionKind { .list(allValueStrings) }
  var defaultValueDescription: String { Self.name(value) }

  private static func name(_ value: Value) -> String { value.rawValue.separated(by: "-") }
}
