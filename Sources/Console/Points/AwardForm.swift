import Community
import Store
import Terminal
import Words

/// Points in the operator's own words: how many, of which incentive, and why.
struct AwardForm: Equatable, Sendable {
  enum Field: CaseIterable, Sendable { case amount, incentive, reason }

  /// Why the form cannot be given as it is.
  enum Complaint: Equatable, Sendable {
    case amountMissing, notANumber, outOfBounds, reasonMissing
  }

  var focus = Field.amount
  var amount = TextField(limit: 8)
  var incentive = Incentive.honour
  var reason = TextField(limit: 200)
  private(set) var complaint: Complaint?

  /// What is filled in, as the parts of an award.
  struct Content: Equatable {
    var amount: Int
    var incentive: Incentive
    var reason: String
  }

  mutating func moveOn() {
    complaint = nil
    focus = Field.allCases.following(focus)
  }

  mutating func moveBack() {
    complaint = nil
    focus = Field.allCases.preceding(focus)
  }

  /// Takes a key; false when it means nothing here.
  @discardableResult
  mutating func press(_ key: Key) -> Bool {
    complaint = nil
    return switch focus {
    case .amount: amount.handle(key)
    case .reason: reason.handle(key)
    case .incentive: choose(key)
    }
  }

  @discardableResult
  mutating func paste(_ text: String) -> Int? {
    complaint = nil
    return switch focus {
    case .amount: amount.paste(text)
    case .reason: reason.paste(text)
    case .incentive: nil
    }
  }

  private mutating func choose(_ key: Key) -> Bool {
    let all = Incentive.allCases
    switch key.normalisedForCommands {
    case .right, .character(" "): incentive = all.following(incentive)
    case .left: incentive = all.preceding(incentive)
    case .character(let digit):
      guard let number = digit.wholeNumberValue, all.indices.contains(number - 1) else {
        return false
      }
      incentive = all[number - 1]
    default: return false
    }
    return true
  }

  /// What is filled in; nil when something is missing or wrong, which it then says, with the keys
  /// in that field.
  mutating func finish() -> Content? {
    switch Self.read(amount.text) {
    case .failure(let problem):
      (complaint, focus) = (problem, .amount)
      return nil
    case .success(let number):
      let reason = reason.text.trimmed
      guard !reason.isEmpty else {
        (complaint, focus) = (.reasonMissing, .reason)
        return nil
      }
      return Content(amount: number, incentive: incentive, reason: reason)
    }
  }

  /// A signed whole number as it is written, also with full-width signs.
  static func read(_ text: String) -> Result<Int, Complaint> {
    let plain = String(
      text.trimmed.map { character in
        guard case .character(let plain) = Key.character(character).normalisedForCommands else {
          return character
        }
        return plain == "−" ? "-" : plain
      })
    if plain.isEmpty { return .failure(.amountMissing) }
    guard let number = Int(plain) else { return .failure(.notANumber) }
    let most = PointPreset.most.value
    return number != 0 && (-most...most).contains(number)
      ? .success(number) : .failure(.outOfBounds)
  }
}

extension AwardForm.Complaint: Error {}
