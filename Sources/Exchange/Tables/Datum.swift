import Community

/// A value as it leaves the program in a table: exactly typed, and the same in every language.
public indirect enum Datum: Hashable, Sendable {
  /// Not known, or not there.
  case none
  case text(String)
  case integer(Int64)
  case number(Double)
  case flag(Bool)
  case moment(Instant)
  case day(Day)
  case list([Datum])
  /// Named values in a fixed order.
  case record([Entry])

  /// A named value.
  public struct Entry: Hashable, Sendable {
    /// Under which it stands in a record.
    public var name: String
    /// What it is.
    public var value: Datum

    /// A value under its name.
    public init(_ name: String, _ value: Datum) {
      self.name = name
      self.value = value
    }
  }
}

extension Datum {
  /// The text; none for nil.
  public init(_ text: String?) { self = text.map(Datum.text) ?? .none }
  /// The number; none for nil.
  public init(_ number: Int?) { self = number.map { .integer(Int64($0)) } ?? .none }
  /// The number; none for nil.
  public init(_ number: Double?) { self = number.map(Datum.number) ?? .none }
  /// The moment; none for nil.
  public init(_ moment: Instant?) { self = moment.map(Datum.moment) ?? .none }
  /// The day; none for nil.
  public init(_ day: Day?) { self = day.map(Datum.day) ?? .none }
  /// The row's number; none for nil.
  public init(_ id: Identifier<some Any>?) { self = id.map { .integer($0.rawValue) } ?? .none }

  /// The name of a case, in `snake_case`.
  public init(name value: (some RawRepresentable<String>)?) {
    self = value.map { .text($0.rawValue.separated(by: "_")) } ?? .none
  }
}

extension Datum {
  /// The name of a case that is no text in the code, in `snake_case`.
  public init(caseName value: (some CaseIterable)?) {
    self = value.map { .text(String(describing: $0).separated(by: "_")) } ?? .none
  }
}

extension String {
  /// A name of the code, `neverSpoke`, with its words set apart: `never_spoke`, `never-spoke`.
  public func separated(by sign: Character) -> String {
    reduce(into: "") { name, letter in
      if letter.isUppercase { name.append(sign) }
      name += letter.lowercased()
    }
  }
}
