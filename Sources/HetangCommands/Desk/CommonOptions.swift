import ArgumentParser
import Community
import Foundation
import Store
import Terminal
import Words

/// What every command on a store takes.
struct CommonOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The store's file.", valueName: "path"), completion: .file())
  var store: String?

  @OptionGroup var language: LanguageOption

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who acts; else the Unix user.", valueName: "name"),
    completion: .operators)
  var operatorName: String?

  @Flag(help: "Change nothing, whatever is asked.")
  var readOnly = false

  /// The store's path: as given, else in the data folder.
  var path: String { store ?? StoreFile.standardPath(environment: environment) }

  /// Opens the store; makes it when it is missing.
  func openStore() throws -> Store {
    try openStore(creatingFolder: store == nil)
  }

  /// Opens the store at the path, and tells how far it is where that takes its time.
  func openStore(creatingFolder: Bool) throws -> Store {
    var line = ProgressLine(words: words)
    var former: Interruption.Former?
    defer {
      line.clear()
      former?.restore()
    }
    return try Store.open(path: path, creatingFolder: creatingFolder, readOnly: readOnly) { share in
      former = former ?? Interruption.watch()
      if Interruption.happened {
        throw Complaint(sentence: words.care.updateStopped, status: .interrupted)
      }
      line.show(words.care.updating(share))
    }
  }

  /// Opens a store that must be there: who asks about one does not want a new, empty one.
  func openExistingStore() throws -> Store {
    guard access(path, F_OK) == 0 else {
      guard errno == ENOENT else {
        throw StoreError.cannotOpen(path: path, reason: String(cString: strerror(errno)))
      }
      throw Complaint(sentence: words.commandLine.noStore(path), status: .unwritable)
    }
    return try openStore()
  }

  var environment: [String: String] { Surroundings.current.environment }

  /// The catalogue in the language asked for.
  var words: Words { language.words }

  /// Who acts.
  var person: Operator {
    let name = operatorName ?? environment["USER"].nonEmpty ?? environment["LOGNAME"].nonEmpty
    return Operator(name: name ?? UnixUser.name ?? "operator")
  }

  /// Lets whoever acts into the store; the first ever becomes its owner.
  @discardableResult
  func enter(_ store: Store) throws -> Standing {
    try store.enter(as: person, unixUser: UnixUser.name, at: Clock.now())
  }

  func validate() throws {
    if let operatorName, operatorName.isEmpty || Text.clean(operatorName) != operatorName {
      throw ValidationError("--as takes a plain name.")
    }
    if store?.isEmpty == true { throw ValidationError("--store takes the path of a file.") }
  }
}

extension String {
  /// nil for an empty text.
  var nonEmpty: String? { isEmpty ? nil : self }
}

extension String? {
  /// nil for an empty text too: an empty variable is as good as none.
  var nonEmpty: String? { flatMap(\.nonEmpty) }
}

/// The machine's clock and zone.
enum Clock {
  static func now() -> Instant {
    Surroundings.current.moment ?? Instant(Int64(Date().timeIntervalSince1970))
  }

  static var zone: Zone { machineZone.zone }

  /// What `TZ` says where that names no zone.
  static var misnamedZone: String? { machineZone.misnamed }

  private static var machineZone: MachineZone {
    let surroundings = Surroundings.current
    return MachineZone(
      variable: surroundings.environment["TZ"],
      machine: surroundings.zone ?? Zone(TimeZone.current.identifier) ?? .utc)
  }
}
