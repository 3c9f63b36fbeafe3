/// What does not allow a command: the state that its row is in, or how the row stands to others.
public enum RowState: Hashable, Sendable {
  case join(JoinState)
  case delivery(DeliveryState)
  case task(TaskState)
  case consent(Consent.State)
  case outbox(OutboxState)
  /// Nobody answered the request for consent in time.
  case expired

  /// A post or an incident was taken back.
  case withdrawn
  /// It was not, so that there is nothing to bring back.
  case notWithdrawn
  /// All groups that were to get the post have got it.
  case sent

  /// What has to be done outside is a post, which is settled with its delivery.
  case delivers
  /// What had to be done outside has been taken back since.
  case overtaken

  /// An alert was seen.
  case acknowledged
  case notAcknowledged

  /// An entry of the ledger was taken back.
  case reversed
  /// The entry takes another one back, and is not taken back itself.
  case isReversal

  /// The group asks for nothing any more.
  case closed
  /// The group's data is to go, on a day that has not come.
  case erasurePlanned
  case erasureNotPlanned
  /// The group's data has gone.
  case erased

  /// The person is one with somebody else.
  case joined
  /// The person is not one with that other one.
  case apart
  /// One person, where two are needed.
  case samePerson
  /// The person is not in the group.
  case absent
  /// Nobody took the person out of the group.
  case present
  case banned
  case notBanned

  /// An earlier version of the program imported it and did not note what it brought.
  case untraced
  /// The import was taken back, or is on its way out.
  case takenBack

  /// The operator's account is switched off.
  case disabled
  case enabled
}
