import Dice
import Foundation
import Testing

/// `hetang health`: judging, fitting and choosing the model from the command line.
@Suite struct HealthTests {
  /// A table of messages of several groups over some hundred days, in which people come and go.
  private func archive(_ shell: Shell, _ name: String, seed: UInt64, days: Int = 500) throws
    -> String
  {
    var dice = Dice(seed: seed)
    var text = "group,member,kind,timestamp_unix\n"
    for group in 0..<6 {
      var liveliness = 30
      for day in 0..<days {
        if dice.roll(40) == 0 { liveliness = dice.roll(60) }
        for person in 0..<5 where dice.roll(100) < liveliness / (person + 1) {
          text += "g\(group),p\(person),person,\(1_600_000_000 + day * 86_400 + person * 60)\n"
        }
      }
    }
    text += "g0,roboto,bot,\(1_600_000_000 + days * 86_400)\n"
    return try shell.write(text, to: name)
  }

  private func hetang(_ shell: Shell, _ arguments: String...) throws -> Told {
    try shell.run(arguments, onStore: false)
  }

  private func snapshots(_ told: Told) throws -> Int? {
    let targets = try told.object()["targets"] as? [String: [String: Any]]
    return targets?["halving"]?["snapshots"] as? Int
  }

  @Test func `judge prints the promised JSON, several archives pooled`() throws {
    let shell = try Shell()
    let one = try archive(shell, "a.csv", seed: 1)
    let other = try archive(shell, "b.csv", seed: 2, days: 300)
    let told = try hetang(shell, "health", "judge", one)
    #expect(told.status == 0)
    let object = try told.object()
    #expect(Set(object.keys) == ["targets", "verdict"])
    let targets = try #require(object["targets"] as? [String: [String: Any]])
    #expect(Set(targets.keys) == ["halving", "silence", "slump"])
    #expect((targets["halving"]?["calibration"] as? [Any])?.count == 10)
    let first = try #require(try snapshots(told))
    let second = try #require(try snapshots(try hetang(shell, "health", "judge", other)))
    let both = try hetang(shell, "health", "judge", one, other)
    #expect(try snapshots(both) == first + second)
    // The folder holds the same two, and what is no export is passed over.
    _ = try shell.write("notes", to: "notes.md")
    #expect(try hetang(shell, "health", "judge", shell.folder.path).output == both.output)
    let text = try hetang(shell, "health", "judge", one, "--text", "--language", "zh-Hans")
    #expect(text.output.contains("沉寂风险"))
    #expect(text.output.contains("快照      某群在某一天"))
    let english = try hetang(shell, "health", "judge", one, "--text", "--language", "en").output
    for part in ["model AUC", "its AUC", "snapshots  a group on one of its days"] {
      #expect(english.contains(part))
    }
  }

  @Test func `judge without a path, or with a store's, looks at the store`() throws {
    let shell = try Shell(.sample)
    let told = try shell.run("health", "judge")
    #expect(told.status == 0)
    #expect(try #require(try snapshots(told)) > 0)
    let named = try hetang(shell, "health", "judge", shell.store)
    #expect(named.output == told.output, "\(named.errors)")
  }

  @Test func `judge says what is wrong`() throws {
    let shell = try Shell()
    let missing = try hetang(shell, "health", "judge", shell.path("none.csv"))
    #expect(missing.status == 65)
    #expect(missing.errors.contains("none.csv"))
    #expect(missing.output.isEmpty)
    let empty = try hetang(shell, "health", "judge", shell.folder.path)
    #expect(empty.status == 65)
    #expect(empty.errors.contains("no chat export"))
    let bad = try shell.write("{}", to: "model.json")
    let file = try archive(shell, "a.csv", seed: 1, days: 100)
    let told = try hetang(shell, "health", "judge", file, "--model", bad)
    #expect(told.status == 65)
    #expect(told.errors.contains("model.json"))
  }

  @Test func `a model is fitted, judged, installed, and put away again`() throws {
    let shell = try Shell(.sample)
    let one = try archive(shell, "a.csv", seed: 1)
    let other = try archive(shell, "b.csv", seed: 2)
    let file = shell.path("own.json")
    let fit = try hetang(shell, "health", "fit", one, other, "--output", file, "--name", "own-1")
    #expect(fit.status == 0)
    for part in ["all together", "AUC", "own-1"] { #expect(fit.output.contains(part)) }
    let written = try Data(contentsOf: URL(fileURLWithPath: file))
    let model = try JSONSerialization.jsonObject(with: written) as? [String: Any]
    #expect((model?["crossValidation"] as? [Any])?.isEmpty == false)

    let again = try hetang(shell, "health", "fit", one, "--output", file)
    #expect(again.status == 74)
    #expect(again.errors.contains("--force"))
    #expect(try Data(contentsOf: URL(fileURLWithPath: file)) == written)

    #expect(try hetang(shell, "health", "judge", other, "--model", file).status == 0)
    #expect(try shell.run("health", "install", file).status == 0)
    #expect(try shell.run("health", "models").output.contains("* own-1"))
    #expect(try shell.run("log", "--limit", "1").output.contains("own-1"))
    let back = try shell.run("health", "use", "none")
    #expect(back.status == 4)
    #expect(back.errors.contains("none"))
  }
}
