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
