import ArgumentParser
import Foundation

/// A command as its own definition describes it: what `--help` is made from.
struct CommandOutline: Decodable {
  var commandName: String
  var abstract: String?
  var discussion: String?
  var subcommands: [CommandOutline]?
  var arguments: [Argument]?

  /// An argument, an option or a flag.
  struct Argument: Decodable {
    enum Kind: String, Decodable { case positional, option, flag }

    struct Name: Decodable {
      var kind: String
      var name: String
    }

    var kind: Kind
    var isOptional: Bool
    var isRepeating: Bool
    var preferredName: Name?
    var valueName: String?
    var defaultValue: String?
    var allValues: [String]?
    var abstract: String?
  }

  private struct Dump: Decodable {
    var command: CommandOutline
  }

  /// What the definition says.
  init(of definition: any ParsableArguments.Type) throws {
    // The parser offers its definitions to tools under this name only.
    self = try JSONDecoder().decode(Dump.self, from: Data(definition._dumpHelp().utf8)).command
  }
}

extension CommandOutline {
  /// How the command is called: `hetang task done <id> ...`.
  func usage(after path: [String], leavingOut common: Set<String>) -> String {
    let parts = arguments.told(leavingOut: common).map { argument in
      let term = argument.term + (argument.isRepeating ? " ..." : "")
      return argument.isOptional ? "[\(term)]" : term
    }
    return (path + [commandName] + parts).joined(separator: " ")
  }
}

extension [CommandOutline.Argument]? {
  /// Those that are the command's own, arguments before options.
  func told(leavingOut common: Set<String>) -> [CommandOutline.Argument] {
    let own = (self ?? []).filter { !common.contains($0.preferredName?.name ?? "") }
    return own.filter { $0.kind == .positional } + own.filter { $0.kind != .positional }
  }
}

extension CommandOutline.Argument {
  /// As it is written: `<id>`, `--limit <number>`, `--json`.
  var term: String {
    let value = "<\(valueName ?? "value")>"
    guard let preferredName else { return value }
    let dashes = preferredName.kind == "long" ? "--" : "-"
    return "\(dashes)\(preferredName.name)" + (kind == .option ? " \(value)" : "")
  }

  /// What it is for, with what it takes.
  var meaning: String {
    var meaning = abstract ?? ""
    if let allValues, !allValues.isEmpty {
      meaning += " One of: \(allValues.joined(separator: ", "))."
    }
    if let defaultValue, !defaultValue.isEmpty { meaning += " Default: \(defaultValue)." }
    return meaning
  }
}
