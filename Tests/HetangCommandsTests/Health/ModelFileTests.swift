import Community
import Foundation
import Testing

/// Health models in files: what is taken for one.
@Suite struct ModelFileTests {
  /// The program's own model under another version.
  private func model(_ version: String) throws -> String {
    var model = HealthModel.bundled
    model.version = version
    return String(decoding: try model.json(), as: UTF8.self)
  }

  @Test(arguments: ["own", "own-2", "我们的", "a b", String(repeating: "x", count: 40)])
  func `a plain name of at most 40 characters is a version`(version: String) throws {
    let shell = try Shell(.sample)
    let file = try shell.write(try model(version), to: "own.json")
    let told = try shell.run("health", "install", file)
    #expect(told.status == 0, "\(told.errors)")
    #expect(told.output.contains("Model “\(version)” gives the scores"))
    let models = try shell.run("health", "models", "--json").rows()
    #expect(models.map { $0["in_use"] as? Bool } == [false, true])
    #expect(models.last?["version"] as? String == version)
  }

  @Test(arguments: ["", "\u{1B}[2J", "a\nb", "\u{202E}x", String(repeating: "x", count: 41)])
  func `another version is refused, and told harmlessly`(version: String) throws {
    let shell = try Shell(.sample)
    let file = try shell.write(try model(version), to: "own.json")
    for command in [["health", "install", file], ["health", "judge", "--model", file, "--text"]] {
      let told = try shell.run(command)
      #expect(told.status == 65)
      #expect(told.output == "")
      #expect(told.errors.contains("its version is no plain name of at most 40 characters"))
      #expect(!told.errors.contains("\u{1B}"))
    }
    #expect(try shell.run("health", "models", "--json").rows().count == 1)
  }

  @Test(arguments: ["{}", "", "[]", "no JSON", "{\"version\":\"1\"}"])
  func `what is no model`(text: String) throws {
    let shell = try Shell(.sample)
    let file = try shell.write(text, to: "own.json")
    let told = try shell.run("health", "install", file)
    #expect(told.status == 65)
    #expect(told.errors.contains("own.json: is no health model"))
  }

  @Test func `a version names one model, once and for all`() throws {
    let shell = try Shell(.sample)
    let file = try shell.write(try model("own"), to: "own.json")
    #expect(try shell.run("health", "install", file).status == 0)
    #expect(try shell.run("health", "install", file).status == 0)
    var other = HealthModel.bundled
    other.version = "own"
    other.date = "2026-01-01"
    let second = try shell.write(String(decoding: try other.json(), as: UTF8.self), to: "2.json")
    let told = try shell.run("health", "install", second)
    #expect(told.status == 2)
    #expect(told.errors.contains("own"))
  }

  @Test func `the model before comes back by use and by undo`() throws {
    let shell = try Shell(.sample)
    func used() throws -> String? {
      try shell.run("health", "models", "--json").rows()
        .first { $0["in_use"] as? Bool == true }?["version"] as? String
    }
    let own = HealthModel.bundled.version
    let file = try shell.write(try model("mine"), to: "own.json")
    _ = try shell.run("health", "install", file)
    #expect(try used() == "mine")
    #expect(try shell.run("health", "use", own).status == 0)
    #expect(try used() == own)
    #expect(try shell.run("undo").status == 0)
    #expect(try used() == "mine")
    #expect(try shell.run("health", "use", "nothing").status == 4)
  }

  @Test func `the built-in model is there without a store`() throws {
    let shell = try Shell()
    let told = try shell.run(["health", "models", "--json"], onStore: false)
    #expect(told.status == 0)
    #expect(try told.rows().map { $0["own"] as? Bool } == [true])
    #expect(try shell.run("health", "models").status == 74)
  }
}
