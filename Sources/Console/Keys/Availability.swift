import Community

/// Whether an action can be taken here and now.
enum Availability: Hashable, Sendable {
  case available
  /// Belongs here, but not now; the palette says why.
  case unavailable(Reason)
  /// Has no meaning here.
  case absent

  /// Why an action cannot be taken now.
  enum Reason: Hashable, Sendable {
    case nothingSelected
    case notOnThisScreen
    case alreadyDecided
    /// The deliveries were sent or skipped.
    case alreadySettled
    /// The tasks were finished or withdrawn.
    case alreadyFinished
    /// A post is settled with its delivery, not in the outbox.
    case settledOnToday
    /// A missed one is no longer on Today.
    case settledInContent
    /// It goes to no group yet.
    case isDraft
    /// What has come due can no longer be taken out of the plan.
    case pastItsTime
    case mixedRows
    case noMatches
    /// Marked rows have to be taken one by one.
    case oneAtATime
    /// Nobody enters a core group in bulk.
    case coreOneAtATime
    /// More than two rows are marked where two belong together.
    case twoAtMost
    /// The entry was taken back, or takes one back itself.
    case alreadyReversed
    /// Nobody knows what the import brought.
    case importUntraced
    case importTakenBack
    /// The operator's role lacks the right.
    case right(Role)
    /// Somebody switched the operator off.
    case switchedOff
    /// The store is open to be read only.
    case readOnly
    /// That operator is on it.
    case claimed(by: String)
    /// There is no shell to go to.
    case confined
    /// There is nowhere further out to go.
    case outermost
  }
}
