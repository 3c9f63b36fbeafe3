/// A value that changes something (操作): the only way anything changes.
///
/// A command names the version of each row that it saw; the store refuses it when someone else
/// changed the row since. Every command has an inverse, which undo performs as a command of its
/// own.
public indirect enum Command: Hashable, Codable, Sendable {
  case decideJoin(JoinDecision)

  case createPost(PostText)
  /// Writes a post and plans its deliveries, undone as one; at least one plan.
  case publishPost(PostText, [DeliveryPlan])
  case changePost(PostID, version: Int, PostChange)
  /// Plans deliveries of a post; a moment that has passed is due at once.
  case scheduleDeliveries(PostID, version: Int, [DeliveryPlan])
  case settleDelivery(DeliveryID, version: Int, DeliveryChange)

  case award(Award)
  /// Takes an entry back with an entry of the opposite amount.
  case reverseAward(PointEntryID)

  case createTask(TaskFields)
  case changeTask(TaskID, version: Int, TaskChange)

  case changePerson(PersonID, version: Int, PersonChange)
  /// Makes two people one (合并).
  case mergePeople(PeopleJoin)
  /// The inverse of ``mergePeople(_:)``: gives back what each of them was.
  case separatePeople(PeopleJoin)
  /// Takes somebody out of a group, or of all groups for good.
  case removePerson(Removal)
  /// The inverse of ``removePerson(_:)``: brings them back into `groups`, and lifts the ban.
  case readmitPerson(Removal)
  case changeGroup(GroupID, version: Int, GroupChange)
  /// Has a group's data go: everything that was imported, counted and planned for it.
  case eraseGroup(GroupID, version: Int, Erasure)
  case acknowledgeAlert(AlertID, version: Int)
  /// The inverse of ``acknowledgeAlert(_:version:)``.
  case reopenAlert(AlertID, version: Int)

  /// Notes that something went wrong.
  case noteIncident(IncidentFields)
  case changeIncident(IncidentID, version: Int, IncidentChange)
  /// Lets an operator in under a role.
  case addOperator(OperatorFields)
  case changeOperator(OperatorID, version: Int, OperatorChange)
  case changeRole(Role, version: Int, RoleChange)
  /// Asks a second operator to consent to a dangerous command.
  case askConsent(Command)
  case answerConsent(ConsentID, version: Int, ConsentAnswer)
  /// Lets an installed health model give the scores from now on; nil means the program's own.
  case useHealthModel(version: String?)
  /// Puts a backup in the store's place. The restored store begins with it.
  case restoreBackup(BackupMark)

  /// All or nothing, undone as one: what marking several rows and pressing one key does.
  case batch([Command])
}

/// What to do with a join request.
public struct JoinDecision: Hashable, Codable, Sendable {
  /// What is decided.
  public enum Outcome: String, Codable, CaseIterable, Sendable {
    case approve, reject, hold
    /// Back to the queue; the inverse of a decision on a pending request.
    case reopen
  }

  /// Which request.
  public var request: JoinID
  /// The version of the request that was seen.
  public var version: Int
  /// What becomes of it.
  public var outcome: Outcome
  /// Needed to reject, and to approve against a failed check or into a full or core group.
  public var reason: String?

  /// A decision on the request as it was seen at that version.
  public init(request: JoinID, version: Int, outcome: Outcome, reason: String? = nil) {
    self.request = request
    self.version = version
    self.outcome = outcome
    self.reason = reason
  }
}

/// A change of a post.
public enum PostChange: Hashable, Codable, Sendable {
  case edit(PostText)
  /// Takes the post and its scheduled deliveries out of the plan.
  case withdraw
  /// The inverse of ``withdraw``: brings the post and those deliveries back.
  case restore(deliveries: [DeliveryID])
}

/// Where and when to deliver a post.
public struct DeliveryPlan: Hashable, Codable, Sendable {
  /// To which group.
  public var group: GroupID
  /// Wall-clock day in the group's zone.
  public var day: Day
  /// The time of that day, to the minute.
  public var time: TimeOfDay

  /// A delivery to that group at that moment of its own clocks.
  public init(group: GroupID, day: Day, time: TimeOfDay) {
    self.group = group
    self.day = day
    self.time = time
  }
}

/// A change of a delivery.
public enum DeliveryChange: Hashable, Codable, Sendable {
  /// Its time has come: the clock's command.
  case fallDue
  /// It was due too long: the clock's command.
  case miss
  /// A person confirms that it was sent.
  case confirmSent
  /// Not sent, and why.
  case skip(reason: String)
  /// Out of the plan before it was due.
  case withdraw
  /// Back to an earlier state; the inverse of the others.
  case restore(DeliveryState)
}

/// A change of a task.
public enum TaskChange: Hashable, Codable, Sendable {
  case edit(TaskFields)
  case finish
  /// Out of sight until later; nil brings it back now.
  case snooze(Snooze?)
  case withdraw
  /// Open again; the inverse of ``finish`` and ``withdraw``.
  case reopen
}

/// A change of what is decided about a person.
public enum PersonChange: Hashable, Codable, Sendable {
  case kind(PersonKind)
  case tags([String])
  case note(String)
  /// nil takes the judgement back.
  case scorecard(Scorecard?)
}

/// A change of what is set for a group.
public enum GroupChange: Hashable, Codable, Sendable {
  case name(String)
  case kind(GroupKind)
  case capacity(Int)
  case zone(Zone)
  case series(String?)
  case owner(PersonID?)
  case gate(String?)
  case covenant(String?)
  /// What the group is measured by, and why. Only what nobody has chosen yet has no reason.
  case profile(GroupProfile, reason: String?)
  case life(GroupLife)
  case closed(Bool)
}

/// A change of an incident.
public enum IncidentChange: String, Hashable, Codable, Sendable {
  /// It was noted in error; kept for the record and counted no more.
  case withdraw
  /// The inverse of ``withdraw``.
  case restore
}
