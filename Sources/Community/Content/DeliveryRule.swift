extension DeliveryChange {
  /// The state that the change brings a delivery to, or nil when its state does not allow it.
  public func result(from state: DeliveryState) -> DeliveryState? {
    switch (self, state) {
    case (.fallDue, .scheduled): .due
    case (.miss, .due): .missed
    // Sent early, in time, or after all.
    case (.confirmSent, .scheduled), (.confirmSent, .due), (.confirmSent, .missed): .sent
    case (.skip, .scheduled), (.skip, .due), (.skip, .missed): .skipped
    case (.withdraw, .scheduled): .withdrawn
    case (.restore(let earlier), _) where earlier != state: earlier
    default: nil
    }
  }
}

extension DeliveryState {
  /// Whether someone or something still has to send it: what the outbox is kept for.
  public var wantsSending: Bool { self == .due || self == .missed }

  /// Whether it says when and by whom it was settled.
  public var isSettled: Bool { self == .sent || self == .skipped || self == .withdrawn }
}
