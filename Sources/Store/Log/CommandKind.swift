import Community
import Foundation

/// Commands that the log tells with the same words: what a word of its filter can stand for.
///
/// A kind is known by a specimen. Whatever names cases of enumerations in the specimen's JSON stands
/// in the JSON of every command of the kind, on its own or within a batch or a request for consent;
/// within what people write it cannot stand, as quotes are escaped there.
public struct CommandKind: Hashable, Sendable {
  /// A command of the kind, with nothing said that can be left unsaid.
  public let specimen: Command
  private let form: Form

  /// By what the JSON of a command tells its kind.
  private enum Form: Hashable {
    /// By the names of cases, and by the values of these fields; that of others is anybody's.
    case cases(telling: Set<String>)
    /// By what is written here.
    case patterns([String])
  }

  init(_ specimen: Command, patterns: [String]) {
    (self.specimen, form) = (specimen, .patterns(patterns))
  }

  /// - Parameter telling: Fields whose value makes the kind; that of others is anybody's.
  init(_ specimen: Command, telling fields: Set<String> = []) {
    (self.specimen, form) = (specimen, .cases(telling: fields))
  }

  /// What the JSON of each has, as GLOB looks for it. Read from the specimen each time: a filter asks
  /// for few of the kinds.
  var patterns: [String] {
    switch form {
    case .patterns(let patterns): return patterns
    case .cases(let fields):
      let json = (try? CanonicalJSON.text(specimen)) ?? ""
      let value = try? CanonicalJSON.value(Specimen.self, from: json)
      return value?.patterns(telling: fields) ?? []
    }
  }
}

/// A specimen's JSON, read for what tells its kind.
private indirect enum Specimen: Decodable {
  case object([String: Specimen])
  case text(String)
  case number(Int)
  case truth(Bool)
  case other

  init(from decoder: any Decoder) throws {
    let value = try decoder.singleValueContainer()
    if let object = try? value.decode([String: Specimen].self) {
      self = .object(object)
    } else if let text = try? value.decode(String.self) {
      self = .text(text)
    } else if let truth = try? value.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? value.decode(Int.self) {
      self = .number(number)
    } else {
      self = .other
    }
  }

  /// Names of cases stand before an object of their values, which are numbered where they have no
  /// label; an object without any is written out, so that a snooze that ends is none that begins.
  func patterns(telling fields: Set<String>) -> [String] {
    guard case .object(let object) = self else { return [] }
    return object.sorted { $0.key < $1.key }.flatMap { key, value -> [String] in
      let isTelling = fields.contains(key)
      switch value {
      case .object(let inner):
        let named = inner.isEmpty ? "\"\(key)\":{}" : "\"\(key)\":{"
        return (key.hasPrefix("_") ? [] : [named]) + value.patterns(telling: fields)
      case .text(let text): return isTelling && !text.isEmpty ? ["\"\(key)\":\"\(text)\""] : []
      case .truth(let truth): return isTelling ? ["\"\(key)\":\(truth)"] : []
      case .number(let number):
        return isTelling && number != 0 ? ["\"\(key)\":\(number < 0 ? "-" : "[0-9]")"] : []
      case .other: return []
      }
    }
  }
}
