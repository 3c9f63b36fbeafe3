/// What was done, for the line that confirms it; counts are of rows.
public enum Done: Equatable, Sendable {
  case approved(Int)
  case rejected(Int)
  case held(Int)
  case reopened(Int)
  case awarded(points: Int, people: Int)
  case reversed
  case draftSaved
  case postScheduled(groups: Int)
  /// Planned for this very moment, so that it waits to be handed on.
  case postDue(groups: Int)
  case postEdited
  case deliverySent(Int)
  case deliverySkipped(Int)
  case withdrawn(Int)
  case taskCreated
  case taskEdited
  case taskDone(Int)
  case taskSnoozed(Int)
  case taskBack(Int)
  case doneOutside(Int)
  case notNeededOutside(Int)
  case acknowledged(Int)
  case consented
  case refusedConsent
  case personChanged
  case peopleMerged
  case peopleSeparated
  case groupChanged
  case groupClosed
  case groupReopened
  case incidentNoted
  case memberRemoved
  case personBanned
  case banLifted
  case erasurePlanned
  case erasureCancelled
  case importGoesBack
}

extension NoticeWords {
  /// What was done, as a sentence.
  public func done(_ done: Done) -> String {
    switch done {
    case .approved(let count): approved(count)
    case .rejected(let count): rejected(count)
    case .held(let count): held(count)
    case .reopened(let count): reopened(count)
    case .awarded(let points, let people): awarded(points: points, people: people)
    case .reversed: reversed
    case .draftSaved: draftSaved
    case .postScheduled(let groups): postScheduled(groups: groups)
    case .postDue(let groups): postDue(groups: groups)
    case .postEdited: postEdited
    case .deliverySent(let count): deliverySent(count)
    case .deliverySkipped(let count): deliverySkipped(count)
    case .withdrawn(let count): withdrawn(count)
    case .taskCreated: taskCreated
    case .taskEdited: taskEdited
    case .taskDone(let count): taskDone(count)
    case .taskSnoozed(let count): taskSnoozed(count)
    case .taskBack(let count): taskReopened(count)
    case .doneOutside(let count): doneOutside(count)
    case .notNeededOutside(let count): notNeededOutside(count)
    case .acknowledged(let count): acknowledged(count)
    case .consented: consented
    case .refusedConsent: refusedConsent
    case .personChanged: personChanged
    case .peopleMerged: peopleMerged
    case .peopleSeparated: peopleSeparated
    case .groupChanged: groupChanged
    case .groupClosed: groupClosed
    case .groupReopened: groupReopened
    case .incidentNoted: incidentNoted
    case .memberRemoved: memberRemoved
    case .personBanned: personBanned
    case .banLifted: banLifted
    case .erasurePlanned: erasurePlanned
    case .erasureCancelled: erasureCancelled
    case .importGoesBack: importGoesBack
    }
  }
}
