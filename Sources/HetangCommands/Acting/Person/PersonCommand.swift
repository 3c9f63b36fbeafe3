import ArgumentParser

/// What operators decide about a person.
struct PersonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "person", abstract: "Describe a person, take them out of a group, or ban them.",
    discussion: "`hetang members PERSON` shows what is known.",
    subcommands: [SetPerson.self, RemovePerson.self, BanPerson.self, ReadmitPerson.self])
}
