import Community
import Store

// What is open on this console is claimed, so that two people do not do the same work. Which rows
// that are follows from the state alone, and is said anew whenever it changes.

extension ConsoleState {
  /// The rows that are open on the screen in front or in its dialog, and that the operator could
  /// change.
  private var open: Set<Subject> {
    guard let presence = context.presence, !presence.isReadOnly else { return [] }
    let rows = screen.model.claims + (dialog?.model.claims ?? [])
    return Set(rows.filter { $0.right.map(presence.standing.rights.contains) ?? false })
  }

  /// Claims what is open, when that has changed or the claims are to be renewed.
  mutating func holdWhatIsOpen() -> [Effect] {
    let open = open
    let isOld = context.now - heldAt >= Int64(OperatorPreset.renewSeconds.value)
    guard open != held || (isOld && !open.isEmpty) else { return [] }
    refused = refused.filter { open.contains($0.key) }
    held = open
    heldAt = context.now
    return [.hold(open)]
  }

  /// Takes in which rows others are on, and says so once.
  mutating func held(refused claims: [Claim]) {
    let known = refused
    refused = Dictionary(claims.map { ($0.subject, $0) }, uniquingKeysWith: { first, _ in first })
    if let claim = claims.first(where: { known[$0.subject]?.by != $0.by }) {
      notice = .failed(.command(.claimed(claim.subject, by: claim.by)))
    }
  }
}

extension Step {
  /// The rows that it would change.
  var subjects: Set<Subject> {
    guard case .perform(let intent) = self else { return [] }
    return intent.deed.subjects
  }
}

extension ConsoleContext {
  /// Who else is on a row, if anybody. A claim ends by itself, also while nothing else happens.
  func claim(on subject: Subject) -> Claim? {
    presence?.claims[subject].flatMap { $0.expiresAt > now ? $0 : nil }
  }
}

extension ListRow {
  /// Who else is on the row, if anybody.
  func claim(in context: ConsoleContext) -> Claim? { claimable.flatMap(context.claim(on:)) }
}
