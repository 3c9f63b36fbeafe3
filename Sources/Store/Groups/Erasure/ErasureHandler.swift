import Community

extension Writing {
  /// Plans that a group's data goes, takes the plan back, or carries it out.
  func eraseGroup(_ id: GroupID, version: Int, _ step: Erasure) throws -> Done {
    let subject = Subject.group(id)
    let row = try seen(subject, version: version)
    let (planned, gone): (Instant?, Instant?) = try (row.value("erase_at"), row.value("erased_at"))
    if gone != nil { throw CommandError.wrongState(subject, state: "erased") }
    let command = Command.eraseGroup(id, version: version, step)
    switch step {
    case .plan:
      if planned != nil { throw CommandError.wrongState(subject, state: "erasing") }
      let moment = at + Int64(ErasurePreset.days.value) * 86_400
      let new = try change(subject, set: [Assignment("erase_at", moment)])
      return Done(command: command, inverse: .eraseGroup(id, version: new, .cancel))
    case .cancel:
      if planned == nil { throw CommandError.wrongState(subject, state: "lasting") }
      let new = try change(subject, set: [Assignment("erase_at", nil)])
      return Done(command: command, inverse: .eraseGroup(id, version: new, .plan))
    case .carryOut:
      guard let planned, planned <= at else {
        throw CommandError.wrongState(subject, state: planned == nil ? "lasting" : "erasing")
      }
      try GroupEraser(group: id, at: at, db: db).erase()
      // Nor does anything have to happen that came due in this very transaction.
      outbox.removeAll { $0.group == id }
      // Until its last row went, the group has both: see ``GroupSweep``.
      try change(subject, set: [Assignment("erased_at", at)])
      return Done(command: command, inverse: command)
    }
  }
}
