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
