import Foundation
import Store
import Testing

@testable import HetangCommands

/// What the shell completes.
@Suite struct CompletionTests {
  @Test(arguments: ["bash", "zsh", "fish"])
  func `each shell's script is for hetang, and knows commands and values`(shell: String) throws {
    let told = try Shell().run(["--generate-completion-script", shell], onStore: false)
    #expect(told.status == 0 && told.errors == "")
    for word in ["hetang", "never-spoke", "rare-but-good", "deliveries", "good-answer"] {
      #expect(told.output.contains(word), "\(word)")
    }
    #expect(!told.output.contains("HetangCommands"))
  }

  @Test(arguments: [
    "import", "restore", "backup", "health judge", "health install", "groups --store",
    "console --script", "sample --csv",
  ])
  func `where a file is meant, files are offered`(place: String) throws {
    let words = place.split(separator: " ").map(String.init)
    let option = words.last.flatMap { $0.hasPrefix("-") ? $0 : nil }
    let path = words.filter { !$0.hasPrefix("-") }
    let script = try Shell().run(["--generate-completion-script", "bash"], onStore: false).output
    let name = "\n_hetang_\(path.joined(separator: "_"))() {\n"
    let start = try #require(script.firstRange(of: name))
    let end = script[start.upperBound...].firstRange(of: "\n}\n")?.lowerBound ?? script.endIndex
    var body = script[start.upperBound..<end]
    if let option {
      let from = try #require(body.firstRange(of: "'\(option)')"))
      body = body[from.upperBound...]
      body = body[..<(body.firstRange(of: ";;")?.lowerBound ?? body.endIndex)]
    } else {
      let from = try #require(body.firstRange(of: "# Offer"))
      body = body[from.upperBound...]
    }
    #expect(body.contains("__hetang_add_completions -f"), "\(body)")
  }

  /// `hetang --store s gr<Tab>`
  @Test func `what may stand before the command is completed there`() throws {
    func script(_ shell: String) throws -> String {
      try Shell().run(["--generate-completion-script", shell], onStore: false).output
    }
    let bash = try script("bash")
    let root = try #require(bash.firstRange(of: "\n_hetang() {\n"))
    let options = bash[root.upperBound...].split(separator: "\n")
      .first { $0.contains("non_repeating_options=(") }
    for option in ["--store", "--language", "--as"] {
      #expect(options?.contains(option) == true, "\(option)")
    }
    #expect(try script("fish").contains("__hetang_parse_subcommand 0 'store=' 'language=' 'as='"))
    let zsh = try script("zsh")
    let before = try #require(zsh.firstRange(of: "'(-): :->command'")).lowerBound
    #expect(zsh[..<before].contains("--store["))
  }

  @Test func `a name before the command comes from the store, too`() throws {
    let shell = try Shell(.sample)
    let line = ["hetang", "--store", shell.store, "--as", ""]
    let told = try shell.run(
      ["---completion", "--", "--as", "4", "0"] + line, onStore: false)
    #expect(told.status == 0 && told.output.contains("mei"), "\(told.errors)")
  }

  @Test func `names of operators and models come from the store of the line`() throws {
    let shell = try Shell(.sample)
    let line = ["hetang", "log", "--store", shell.store, "--by", ""]
    _ = try shell.run("groups")
    #expect(NameCompletion.operators(for: line).contains("mei"))
    #expect(NameCompletion.healthModels(for: line) == ["2"])
  }

  @Test func `a shell that is not known is wrong usage`() throws {
    #expect(try Shell().run(["--generate-completion-script", "tcsh"], onStore: false).status == 64)
  }

  @Test func `names of groups come from the store of the line`() throws {
    let shell = try Shell(.sample)
    for line in [["--store", shell.store], ["--store=\(shell.store)"]] {
      let names = NameCompletion.groups(for: ["hetang", "groups"] + line + [""])
      #expect(names.contains("Night Runners"))
      #expect(names.count == 12)
    }
  }

  @Test func `completing makes no store, and brings none up to date`() throws {
    let shell = try Shell()
    #expect(NameCompletion.groups(for: ["hetang", "groups", "--store", shell.store, ""]) == [])
    #expect(try FileManagerFacts.names(in: shell.folder) == [])
    _ = try shell.write("no store", to: "store.sqlite")
    #expect(NameCompletion.groups(for: ["hetang", "groups", "--store", shell.store]) == [])
  }
}
