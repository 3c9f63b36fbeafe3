import Community
import GRDB

extension Writing {
  /// Makes two people one.
  func mergePeople(_ join: PeopleJoin) throws -> Done {
    let person = Subject.person(join.person)
    guard join.person != join.root else { throw CommandError.wrongState(person, .samePerson) }
    for (id, version) in [(join.person, join.version), (join.root, join.rootVersion)] {
      let row = try seen(.person(id), version: version)
      let joinedTo: PersonID? = try row.value("joined_to")
      if joinedTo != nil { throw CommandError.wrongState(.person(id), .joined) }
    }
    let before = try JoinedPeople(db)
    let count = try FamilyCount(of: [join.person.rawValue, join.root.rawValue], db)
    for id in [join.person.rawValue, join.root.rawValue] where !before.isOneOfSeveral(id) {
      try JoinedMemberships.setApart(id, db)
    }

    var done = join
    done.companions = try JoinedPeople.family(of: join.person.rawValue, db).dropFirst().map {
      PersonID($0)
    }
    let joined = [Assignment("joined_to", join.root)]
    for companion in done.companions { try change(.person(companion), set: joined) }
    var inverse = done
    inverse.version = try change(person, set: joined)
    inverse.rootVersion = try change(.person(join.root), set: [])
    try count.again()
    return Done(command: .mergePeople(done), inverse: .separatePeople(inverse))
  }

  /// Makes two of those who were one again.
  func separatePeople(_ join: PeopleJoin) throws -> Done {
    let person = Subject.person(join.person)
    _ = try seen(person, version: join.version)
    _ = try seen(.person(join.root), version: join.rootVersion)
    for id in [join.person] + join.companions {
      let joinedTo: PersonID? = try existing(.person(id)).value("joined_to")
      guard joinedTo == join.root else {
        throw CommandError.wrongState(.person(id), .apart)
      }
    }
    let count = try FamilyCount(of: [join.person.rawValue, join.root.rawValue], db)
    var inverse = join
    inverse.version = try change(person, set: [Assignment("joined_to", nil)])
    for companion in join.companions {
      try change(.person(companion), set: [Assignment("joined_to", join.person)])
    }
    inverse.rootVersion = try change(.person(join.root), set: [])
    try count.again()
    return Done(command: .separatePeople(join), inverse: .mergePeople(inverse))
  }
}
