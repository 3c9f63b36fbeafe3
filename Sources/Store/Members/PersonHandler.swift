import Community
import GRDB

extension Writing {
  /// Changes what is decided about a person.
  func changePerson(_ id: PersonID, version: Int, _ change: PersonChange) throws -> Done {
    let person = try Person(row: seen(.person(id), version: version))
    var done = change
    let value: Assignment
    let inverse: PersonChange
    switch change {
    case .kind(let kind):
      value = Assignment("kind", kind.rawValue)
      inverse = .kind(person.kind)
      // Figures leave out everyone but ordinary members.
      try db.markGroupsStale(of: id)
    case .tags(let tags):
      let normalised = Person.normalised(tags: tags)
      done = .tags(normalised)
      value = Assignment("tags", try CanonicalJSON.text(normalised))
      inverse = .tags(person.tags)
      // How many experts a group has, and what they answer, is told by tags.
      if ExpertList.names(normalised) != ExpertList.names(person.tags) {
        try db.markGroupsStale(of: id)
      }
    case .note(let note):
      value = Assignment("note", note)
      inverse = .note(person.note)
    case .scorecard(let card):
      for (field, score) in card?.scores ?? [] {
        try CommandError.check(score, in: Scorecard.allowed, field: field)
      }
      value = Assignment("scorecard", try card.map { try CanonicalJSON.text($0) })
      inverse = .scorecard(person.scorecard)
      // Seed candidates are in the order of their scores.
      try db.markGroupsStale(of: id)
    }
    let newVersion = try self.change(.person(id), set: [value])
    if case .kind(let kind) = change, TalkPart(kind) != TalkPart(person.kind) {
      try recountTalk(of: id.rawValue, in: db)
    }
    return Done(
      command: .changePerson(id, version: version, done),
      inverse: .changePerson(id, version: newVersion, inverse))
  }
}

extension Scorecard {
  /// The judged criteria.
  fileprivate var scores: [(field: CommandError.Field, score: Int)] {
    [(.authority, authority), (.expressive, expressive), (.humorous, humorous)]
  }
}
