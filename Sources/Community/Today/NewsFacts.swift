/// Everything that changed since an operator last looked, as the store knows it: what the morning
/// sentence is made of.
public struct NewsFacts: Hashable, Sendable {
  /// A group that went from one stage to another.
  public struct StageChange: Hashable, Sendable {
    /// Which group.
    public var group: GroupID
    /// What it is called now.
    public var name: String
    /// The stage before.
    public var from: Stage
    /// The stage after.
    public var to: Stage

    /// A group that went from one stage to another.
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
  /// Groups whose worst light became red.
  public var turnedRed: [String] = []
  /// Groups whose worst light became amber.
  public var turnedAmber: [String] = []
  /// Regulars who fell silent.
  public var wentQuiet = NamedCount()
  /// Members who came back.
  public var cameBack = NamedCount()
  /// Members who said their first words.
  public var spokeFirst = NamedCount()
  /// Join requests that arrived.
  public var joinsArrived = 0
  /// How many of those still wait.
  public var joinsWaiting = 0
  /// Posts that nobody sent in time, by their headings.
  public var postsMissed = NamedCount()
  /// Points that other operators gave.
  public var points = 0
  /// To how many people.
  public var pointsTo = 0
  /// Who gave them.
  public var pointsBy: [String] = []
  /// Messages that imports brought.
  public var messages = 0
  /// Who imported.
  public var importsBy: [String] = []

  /// Nothing new.
  public init() {}
}

/// How many, with the first few names.
public struct NamedCount: Hashable, Sendable {
  /// How many there are.
  public var total: Int
  /// The first few of them; at most ``total``.
  public var names: [String]

  /// So many, of whom the first are named.
  public init(total: Int = 0, names: [String] = []) {
    self.total = total
    self.names = names
  }

  /// All of them named.
  public init(_ names: [String]) { self.init(total: names.count, names: names) }
}
