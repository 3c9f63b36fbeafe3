import ArgumentParser
import Community
import Store
import Words

/// Makes two people one.
struct MergeCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Make two people one: several accounts of one person.",
    discussion: """
      From then on all that the first did and got counts for the second, whose name, kind, tags \
      and note stand for both. Nothing is moved: `hetang unmerge` gives back exactly what was.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions

  @Argument(help: ArgumentHelp("Who counts for the other: number or name.", valueName: "person"))
  var person: String

  @Argument(help: ArgumentHelp("Who stands for both: number or name.", valueName: "into"))
  var root: String

  var words: Words { common.words }

  func run() throws {
    try common.atDesk { desk in
      let lookup = Lookup(desk: desk)
      let join = try PeopleJoin(
        of: try lookup.person(person), into: try lookup.person(root), at: desk)
      try acting.perform([.mergePeople(join)], at: desk) { $0.peopleMerged }
    }
  }
}

/// Makes two people of one again.
struct UnmergeCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "unmerge", abstract: "Take a person apart again from whom they were made one with."
  )

  @OptionGroup var common: CommonOptions
  @OptionGroup var acting: ActingOptions

  @Argument(
    help: ArgumentHelp("Who was merged into another: their number.", valueName: "person"))
  var person: String

  var words: Words { common.words }

  func run() throws {
    try common.atDesk { desk in
      let id = try Lookup(desk: desk).person(person)
      // The page of somebody who was merged is that of whom they are one with.
      guard let page = try desk.store.member(id, at: desk.now) else {
        throw CommandError.notFound(.person(id))
      }
      let join = try PeopleJoin(of: id, into: page.row.person.id, at: desk)
      try acting.perform([.separatePeople(join)], at: desk) { $0.peopleSeparated }
    }
  }
}

extension PeopleJoin {
  /// As the two stand now.
  fileprivate init(of id: PersonID, into rootID: PersonID, at desk: Desk) throws {
    guard let person = try desk.store.person(id) else { throw CommandError.notFound(.person(id)) }
    guard let root = try desk.store.person(rootID) else {
      throw CommandError.notFound(.person(rootID))
    }
    self.init(
      person: id, version: person.version, root: rootID, rootVersion: root.version)
  }
}
