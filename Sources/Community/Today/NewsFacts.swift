/// Everything that changed since an operator last looked, as the store knows it: what the morning
/// sentence is made of.
public struct NewsFacts: Hashable, Sendable {
  /// A group that went from one stage to another.
  public struct StageChange: Hashable, Sendable {
    /// Which group, and what it is called now.
    public var group: GroupID
    public var name: String
    /// The stage before, and the one after.
    public var from: Stage
    public var to: Stage

    public init(group: GroupID, name: String, from: Stage, to: Stage) {
      self.group = group
      self.name = name
      self.from = from
      self.to = to
    }
  }

  /// In the order in which they happened; a group may change several times.
  public var stages: [StageChange] = []
  /// Groups in which nearly all places are taken.
  public var nearlyFull: [String] = []
  /// Groups whose worst light became red, or amber.
  public var turnedRed: [String] = []
  public var turnedAmber: [String] = []
  /// Regulars who fell silent, members who came back, and first words.
  public var wentQuiet = NamedCount()
  public var cameBack = NamedCount()
  public var spokeFirst = NamedCount()
  /// Join requests that arrived, and how many of them still wait.
  public var joinsArrived = 0
  public var joinsWaiting = 0
  /// Posts that nobody sent in time, by their headings.
  public var postsMissed = NamedCount()
  /// Points that other operators gave: how many, to how many people, and who gave them.
  public var points = 0
  public var pointsTo = 0
  public var pointsBy: [String] = []
  /// Messages that imports brought, and who imported.
  public var messages = 0
  public var importsBy: [String] = []

  public init() {}
}

/// How many, with the first few names.
public struct NamedCount: Hashable, Sendable {
  /// How many there are.
  public var total: Int
  /// The first few of them; at most ``total``.
  public var names: [String]

  public init(total: Int = 0, names: [String] = []) {
    self.total = total
    self.names = names
  }

  public init(_ names: [String]) { self.init(total: names.count, names: names) }
}
