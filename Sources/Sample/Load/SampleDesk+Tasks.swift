import Community

extension SampleDesk {
  /// Tasks: due, overdue, for later, snoozed and done ones.
  func taskDeeds() -> [SampleDeed] {
    SampleTask.all.map { task in
      let ago = Int64(task.createdHoursAgo) * 3600
      return SampleDeed(secondsAgo: ago) { try $0.give(task, ago: ago) }
    }
  }

  private func give(_ task: SampleTask, ago: Int64) throws -> [SampleDeed] {
    let person = try task.place.flatMap { place -> Person? in
      let index = (task.group ?? 0) % groups.count
      return try self.person(community.ordinary(place, ofGroup: index), in: index)
    }
    let fields = TaskFields(
      title: task.title, note: task.note, group: task.group.map(group), person: person?.id,
      assignee: task.assignee?.operator.name,
      dueAt: task.dueHours.map { community.now + Int64($0) * 3600 })
    let receipt = try perform(.createTask(fields), as: task.creator, ago: ago)
    guard case .task(let id)? = receipt.created.first else { return [] }
    let change: TaskChange
    var later: Int64 = 7200
    switch task.fate {
    case .open: return []
    case .done(let hours):
      change = .finish
      later = Int64(hours) * 3600
    case .snoozed(let hours):
      change = .snooze(.until(community.now + Int64(hours) * 3600))
    case .snoozedForMessages(let more):
      let known = community.plan.groups[(task.group ?? 0) % groups.count].messages
      change = .snooze(.messages(more: more, target: known + more))
    }
    return [
      SampleDeed(secondsAgo: later) { [later] desk in
        try desk.perform(
          .changeTask(id, version: 1, change), as: task.assignee ?? task.creator, ago: later)
        return []
      }
    ]
  }
}
