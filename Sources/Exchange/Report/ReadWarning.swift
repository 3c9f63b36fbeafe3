import Community

/// Something in an export that a person should know about: nothing is dropped silently.
public struct ReadWarning: Hashable, Sendable {
  /// Where in the file.
  public enum Place: Hashable, Sendable {
    /// Counted from 1.
    case line(Int)
    /// Counted from 0, in the uncompressed contents.
    case byte(Int64)
    case file
  }

  /// What it is about.
  public enum Reason: Hashable, Sendable {
    // The row is left out, and counted as skipped.
    case noTime
    case unreadableTime(String)
    /// In the future, or long before there were chats.
    case impossibleTime(String)
    case noMember
    case noGroup
    case noSender
    case unreadableRow
    /// Of a row of a table of messages.
    case unknownRowKind(String)
    /// Of a line of ChatLab JSONL.
    case unknownKind(String)
    case unsupportedMessage
    /// A member who was added or removed, but whom the export does not name.
    case unnamedMember
    case tooLong(limit: Int)
    /// A private or saved chat of a whole account: no group.
    case notAGroup(name: String, type: String)
    /// A line before the first message.
    case beforeFirstMessage
    /// The rest of the file is in that quote, and left out with it.
    case unclosedQuote
    // The row is kept.
    case cutText(limit: Int)
    /// Names that were longer than that many bytes.
    case cutNames(Int, limit: Int)
    /// Texts that were longer than that many bytes.
    case cutTexts(Int, limit: Int)
    /// Texts that held NUL, for which a sign stands now.
    case replacedNul(texts: Int)
    /// Bytes that are not UTF-8 were replaced, on that many lines or in that many JSON values.
    case repairedText(lines: Int)
    /// A system line about the exporter, whose name the format does not tell.
    case unknownSelf(String)
    /// A name that several members carry, so that it was not matched to one of them.
    case ambiguousName(String)
    case unreadableRole(String)
    /// When a member of a roster joined.
    case unreadableJoinTime(String)
    case fewerFields(expected: Int, found: Int)
    case moreFields(expected: Int, found: Int)
    // About the file.
    /// Columns whose names are not known, or stand twice.
    case unusedColumns([String])
    /// The file ends inside a message; everything before was read.
    case endedEarly
    /// The file is damaged there; what follows was not read.
    case damaged
    /// `--group` names one group, but the file names its groups itself.
    case groupNameNotUsed
    /// So many messages are in the store already with their times read in one zone, and were read in
    /// another now: they are other messages.
    case knownInOtherZone(known: String, read: String, messages: Int)
    /// So many people stand in their group already under the same word, the first of them as `name`:
    /// by a name in one table, by an id in another.
    case knownOtherwise(name: String, people: Int)
    /// `--platform` names another than the file itself does.
    case platformNotUsed(said: String)
  }

  /// Where.
  public var place: Place
  /// What.
  public var reason: Reason

  /// A warning about that place.
  public init(_ place: Place, _ reason: Reason) {
    self.place = place
    self.reason = reason
  }
}
