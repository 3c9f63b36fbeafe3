import Foundation
import Testing
import Words

@testable import HetangCommands

/// What is left of an error that nobody foresaw.
@Suite struct FailureLogTests {
  private struct Unforeseen: Error { var secret = "a name out of the store" }

  private func note(_ shell: Shell, _ more: [String: String?] = [:]) -> String {
    var surroundings = Surroundings(environment: shell.environment(more))
    surroundings.moment = Shell.now
    return Surroundings.$current.withValue(surroundings) {
      FailureLog.note(Unforeseen(), Words(.english))
    }
  }

  private func log(in folder: URL) throws -> (path: String, text: String, mode: Int?) {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let path = folder.appendingPathComponent(try #require(names.first)).path
    #expect(names.count == 1)
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    return (path, try String(contentsOfFile: path, encoding: .utf8), mode)
  }

  @Test func `a file that only its owner reads, with the kind of error and nothing of the store`()
    throws
  {
    let shell = try Shell()
    let folder = shell.folder.appendingPathComponent("state/hetang")
    let sentence = note(shell, ["XDG_STATE_HOME": shell.path("state")])
    let (path, text, mode) = try log(in: folder)
    #expect(sentence.contains(path))
    #expect(path.hasSuffix("/failure-1795395720-\(getpid()).log"))
    #expect(mode == 0o600)
    let attributes = try FileManager.default.attributesOfItem(atPath: folder.path)
    #expect(attributes[.posixPermissions] as? Int == 0o700)
    #expect(text.hasPrefix("hetang 0.1.0\nerror ") && text.contains("Unforeseen"))
    #expect(!text.contains("secret") && !text.contains("out of the store"))
  }

  @Test(arguments: [nil, "", "state"])
  func `without a full path of one's own it is in the home folder`(state: String?) throws {
    let shell = try Shell()
    let sentence = note(shell, ["XDG_STATE_HOME": state])
    let (path, _, _) = try log(in: shell.folder.appendingPathComponent(".local/state/hetang"))
    #expect(sentence.contains(path))
  }

  @Test func `where nothing can be written, it says what happened without a file`() throws {
    let shell = try Shell()
    let file = try shell.write("", to: "file")
    let sentence = note(shell, ["XDG_STATE_HOME": file])
    #expect(!sentence.isEmpty && !sentence.contains("failure-"))
    // Nor is one written over that is there already.
    let first = note(shell)
    #expect(first.contains("failure-") && !note(shell).contains("failure-"))
  }
}
