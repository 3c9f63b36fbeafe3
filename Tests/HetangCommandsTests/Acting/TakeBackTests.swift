import Foundation
import Testing

/// An import that is taken back from the command line.
@Suite struct TakeBackTests {
  private func imported() throws -> (shell: Shell, file: String) {
    let shell = try Shell()
    let file = try shell.write(Export.telegram.text, to: "result.json")
    #expect(try shell.run("import", file).status == 0)
    return (shell, file)
  }

  @Test func `tells first, wants the file's name, and the file brings it again`() throws {
    let (shell, file) = try imported()
    let groups = try shell.run("groups", "--json").output
    let dry = try shell.run("take-back", "1", "--confirm", "result.json", "--dry-run", "--json")
    let effect = try #require(try dry.object()["effect"] as? [String: Any])
    #expect(effect["messages"] as? Int == 2)
    #expect(effect["groups"] as? [String] == ["测试群"])
    #expect(try shell.run("groups", "--json").output == groups)
    let refused = try shell.run("take-back", "1")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("result.json (--confirm "))
    let done = try shell.run("take-back", "#1", "--confirm", "result.json")
    #expect(done.status == 0)
    #expect(done.output.contains("The import is taken back"))
    #expect(done.output.contains("importing the file again does"))
    #expect(try shell.run("groups", "--json").rows().isEmpty)
    #expect(try shell.run("members", "--json").rows().isEmpty)
    #expect(try shell.run("imports", "--json").rows().first?["state"] as? String == "gone")
    #expect(try shell.run("take-back", "1", "--confirm", "result.json").status != 0)
    #expect(try shell.run("import", file).status == 0)
    #expect(try shell.run("groups", "--json").rows().first?["members"] as? Int == 3)
    #expect(try shell.run("log", "--verify").status == 0)
    #expect(try shell.run("doctor").status == 0)
  }

  @Test func `of no number there is`() throws {
    let (shell, _) = try imported()
    let told = try shell.run("take-back", "9")
    #expect(told.status != 0)
    #expect(told.errors.contains("hetang imports"))
  }

  @Test func `says what another import has too, and leaves it`() throws {
    let (shell, file) = try imported()
    #expect(try shell.run("import", file).status == 0)
    let groups = try shell.run("groups", "--json").output
    let told = try shell.run("take-back", "1", "--confirm", "result.json")
    #expect(told.output.contains("Import #2, result.json, has up to 4 entries of it too"))
    #expect(try shell.run("groups", "--json").output == groups)
  }
}
