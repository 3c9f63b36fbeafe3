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
