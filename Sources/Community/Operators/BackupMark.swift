/// Names one backup of a store: enough to say which one somebody consented to.
public struct BackupMark: Hashable, Codable, Sendable {
  /// The backup's file, without its folder.
  public var name: String
  /// How many rows its audit trail has.
  public var rows: Int
  /// The hash of the last of them, in hexadecimal digits; empty when there is none.
  public var trail: String

  /// A backup by its name, the rows of its audit trail, and the last row's hash in hexadecimal
  /// digits.
  public init(name: String, rows: Int, trail: String) {
    self.name = name
    self.rows = rows
    self.trail = trail
  }
}
