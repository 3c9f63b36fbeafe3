/// A value that changes something (操作): the only way anything changes.
///
/// A command names the version of each row that it saw; the store refuses it when someone else
/// changed the row since. Every command has an inverse, which undo performs as a command of its
/// own. What a command carries stands with its subject.
public indirect enum Command: Hashable, Codable, Sendable {
  case decideJoin(JoinDecision)

  case createPost(PostText)
  /// Writes a post and plans its deliveries, undone as one; at least one plan.
  case publishPost(PostText, [DeliveryPlan])
  case changePost(PostID, version: Int, PostChange)
  /// Plans deliveries of a post; a moment that has passed is due at once.
  case scheduleDeliveries(PostID, version: Int, [DeliveryPlan])
  case settleDelivery(DeliveryID, version: Int, DeliveryChange)
  /// Says of what had to be done outside that it was, or need not be, or is to be done after all.
  case settleOutbox(OutboxSettlement)

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
  /// Takes back what an import brought (撤回导入), as far as nothing that operators did hangs on it.
  /// Importing the file again brings it back.
  case takeBackImport(ImportID, version: Int)
  /// Lets an installed health model give the scores from now on; nil means the program's own.
  case useHealthModel(version: String?)
  /// Puts a backup in the store's place. The restored store begins with it.
  case restoreBackup(BackupMark)

  /// All or nothing, undone as one: what marking several rows and pressing one key does.
  case batch([Command])
}
