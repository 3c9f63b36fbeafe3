import ArgumentParser
import Community
import Foundation
import Sample
import Store
import Words

/// Writes a made-up community of any size, for measurements that anybody can repeat.
struct SampleCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "Write a made-up community of any size: as an export, or into a store.",
    discussion: """
      The same numbers, seed and moment give the same community on every machine. A store gets \
      what operators did there as well: decisions, posts, tasks, points (docs/performance.md).
      """)

  @OptionGroup var common: CommonOptions

  @Option(help: ArgumentHelp("How many groups.", valueName: "number"))
  var groups = 10

  @Option(
    help: ArgumentHelp(
      "How many members over all groups; who is in two groups counts twice.", valueName: "number"))
  var members = 1000

  @Option(help: ArgumentHelp("How many messages over all groups.", valueName: "number"))
  var messages = 50_000

  @Option(
    help: ArgumentHelp("Another seed gives other people and other days.", valueName: "number"))
  var seed: UInt64 = 1

  @Option(
    help: ArgumentHelp("When the histories end, as Unix seconds; else now.", valueName: "seconds"))
  var now: Moment?

  @Option(
    help: ArgumentHelp(
      "Write a Telegram Desktop JSON export; - is standard output.", valueName: "file"),
    completion: .file())
  var telegram: String?

  @Option(
    help: ArgumentHelp("Write a CSV of messages; - is standard output.", valueName: "file"),
    completion: .file())
  var csv: String?

  @Flag(help: "Write over the file if there is one.")
  var force = false

  var words: Words { common.words }

  func validate() throws {
    guard [telegram, csv, common.store].count(where: { $0 != nil }) == 1 else {
      throw ValidationError(
        "Say where to, with one alone of --telegram FILE, --csv FILE, --store PATH.")
    }
    guard groups >= 1, members >= groups, messages >= 0 else {
      throw ValidationError("At least one group, a member in each, and no fewer than 0 messages.")
    }
  }

  func run() throws {
    let community = SampleCommunity(
      seed: seed, now: now?.instant ?? Clock.now(),
      plan: SamplePlan(groups: groups, members: members, messages: messages))
    if let telegram { try export(to: telegram, SampleExport(community).telegram) }
    if let csv { try export(to: csv, SampleExport(community).csv) }
    if common.store != nil { try load(community) }
  }

  private func export(to path: String, _ write: (String) throws -> Void) throws {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    if !force, attributes?[.type] as? FileAttributeType == .typeRegular {
      throw StoreError.alreadyThere(path: path)
    }
    do {
      try write(path)
    } catch {
      let reason =
        (error as? POSIXError).map { String(cString: strerror($0.code.rawValue)) }
        ?? error.localizedDescription
      throw Complaint(
        sentence: "\(path): cannot be written: \(reason).",
        status: .unwritable)
    }
  }

  private func load(_ community: SampleCommunity) throws {
    let store = try common.openStore()
    defer { try? store.close() }
    guard try store.counts(at: community.now).groups == 0 else {
      throw Complaint(sentence: "\(common.path): has groups already; name a file of its own.")
    }
    try SampleLoader.load(
      community, into: store, ownedBy: common.person, from: SampleFileNames(words.imports))
  }
}
