import Community

extension SampleDesk {
  /// What the operators set for the groups at the beginning, and whom they marked as staff.
  func setUpGroups() throws {
    let start = community.now - community.beginning
    var marked: Set<PersonID> = []
    for first in stride(from: 0, to: groups.count, by: 50) {
      var commands: [Command] = []
      for index in first..<min(first + 50, groups.count) {
        commands += try marks(in: index, &marked)
        commands += try settings(of: index)
      }
      if !commands.isEmpty { try perform(.batch(commands), as: .xiaohe, ago: start) }
    }
  }

  private func settings(of index: Int) throws -> [Command] {
    let plan = community.plan.groups[index]
    var changes: [GroupChange] = [.capacity(plan.capacity)]
    if plan.kind != .general { changes.append(.kind(plan.kind)) }
    if plan.zone != .shanghai { changes.append(.zone(plan.zone)) }
    if let series = plan.series { changes.append(.series(series)) }
    if let gate = plan.gate { changes.append(.gate(gate)) }
    if let owner = SampleCrew.team(plan).first, let person = try person(owner, in: index) {
      changes.append(.owner(person.id))
    }
    if plan.arc == .closed { changes.append(.closed(true)) }
    return changes.enumerated().map { .changeGroup(groups[index], version: $0 + 1, $1) }
  }

  /// Owner and colleague are staff; the first ordinary member of a young group is a seed.
  private func marks(in index: Int, _ marked: inout Set<PersonID>) throws -> [Command] {
    let plan = community.plan.groups[index]
    var kinds = SampleCrew.team(plan).prefix(2).map { ($0, PersonKind.staff) }
    if plan.arc == .sprout { kinds.append((community.ordinary(0, ofGroup: index), .seed)) }
    var commands: [Command] = []
    for (account, kind) in kinds {
      guard let person = try person(account, in: index), person.kind != kind,
        marked.insert(person.id).inserted
      else { continue }
      commands.append(.changePerson(person.id, version: person.version, .kind(kind)))
    }
    return commands
  }
}
