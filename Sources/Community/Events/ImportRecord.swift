/// A record of an import (导入): one run that took chat exports in.
public enum ImportRecord {
  /// How far it is.
  public enum State: String, CaseIterable, Codable, Sendable {
    /// By an earlier version of the program, which did not note what an import brought: it cannot be
    /// taken back.
    case untraced
    /// Under way, or ended before its end: what was stored until then is there.
    case open
    case finished
    /// Being taken back (撤回), piece by piece.
    case leaving
    /// Taken back.
    case gone

    /// Whether it can be taken back now.
    public var canBeTakenBack: Bool { self == .open || self == .finished }
  }
}

/// Identifies an import (导入).
public typealias ImportID = Identifier<ImportRecord>
