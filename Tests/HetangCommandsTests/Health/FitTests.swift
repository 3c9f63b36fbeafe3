import Community
import Dice
import Foundation
import Testing
import Words

@testable import HetangCommands

/// `hetang health fit`: which archives it is fitted on, and where the model goes.
@Suite struct FitTests {
  /// A table of messages of several groups, in which people come and go.
  private func archive(seed: UInt64) -> String {
    var dice = Dice(seed: seed)
    var text = "group,member,kind,timestamp_unix\n"
    for group in 0..<6 {
      var liveliness = 30
      for day in 0..<500 {
        if dice.roll(40) == 0 { liveliness = dice.roll(60) }
        for person in 0..<5 where dice.roll(100) < liveliness / (person + 1) {
          text += "g\(group),p\(person),person,\(1_600_000_000 + day * 86_400 + person * 60)\n"
        }
      }
    }
    return text
  }

  private func write(_ text: String, _ shell: Shell, _ folder: String) throws -> String {
    let url = shell.folder.appendingPathComponent(folder)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return try shell.write(text, to: "\(folder)/chat.csv")
  }

  @Test func `archives of one name in two folders stay two`() throws {
    let shell = try Shell()
    let one = try write(archive(seed: 1), shell, "a")
    let other = try write(archive(seed: 2), shell, "b")
    let told = try shell.run(["health", "fit", one, other], onStore: false)
    #expect(told.status == 0, "\(told.errors)")
    // The model goes where a pipe takes it, and its figures beside it.
    let model = try HealthModel(json: Data(told.output.utf8))
    #expect(model.version == "own" && model.date == "2026-11-23")
    let archives = Set(model.crossValidation.map(\.archive))
    #expect(archives.isSuperset(of: ["chat", other]))
    #expect(told.errors.contains("AUC") && told.errors.contains("chat"))
  }

  /// Of two archives in which everybody goes and comes together neither can be judged by the other.
  @Test(arguments: [1, 2])
  func `without a figure on other archives it says what that takes, however many there are`(
    archives: Int
  ) throws {
    let shell = try Shell()
    let files = try (0..<archives).map { place in
      var text = "group,member,kind,timestamp_unix\n"
      for day in 0..<(500 + 200 * place) {
        for person in 0..<5 where (day / (30 + person)) % 2 == 0 {
          text += "g\(place),p\(person),person,\(1_600_000_000 + day * 86_400 + person * 60)\n"
        }
      }
      return try shell.write(text, to: "\(place).csv")
    }
    let told = try shell.run(["health", "fit"] + files, onStore: false)
    #expect(told.status == 0)
    #expect(try HealthModel(json: Data(told.output.utf8)).crossValidation.isEmpty)
    #expect(told.errors.hasPrefix("Not judged on other archives: that takes two or more, "))
  }

  @Test func `an archive without people's messages is told and left out`() throws {
    let shell = try Shell()
    let empty = try shell.write("group,member,kind,timestamp_unix\n", to: "empty.csv")
    let bots = try shell.write(
      "group,member,kind,timestamp_unix\ng,roboto,bot,1600000000\n", to: "bots.csv")
    let told = try shell.run(["health", "fit", empty, bots], onStore: false)
    #expect(told.status == 65 && told.output == "")
    #expect(told.errors.contains("empty.csv"))
    let one = try write(archive(seed: 1), shell, "a")
    let fitted = try shell.run(["health", "fit", one, empty], onStore: false)
    #expect(fitted.status == 0 && fitted.errors.contains("empty.csv"))
  }

  @Test func `an archive that has to be read with gaps is told`() throws {
    let shell = try Shell()
    let text = archive(seed: 1) + "g0,p0,person,never\n"
    let told = try shell.run(
      ["health", "judge", try shell.write(text, to: "gap.csv")], onStore: false)
    #expect(told.status == 0)
    #expect(told.errors.contains("gap.csv: 1 line left out"))
    let message =
      #"{"id":1,"type":"message","date_unixtime":"1700000001","from":"A","from_id":"user2","text":"x"}"#
    let cut = try shell.write(
      #"{"name":"G","type":"private_group","id":7,"messages":[\#(message),{"id":2"#, to: "cut.json")
    let early = try shell.run(["health", "judge", cut], onStore: false)
    #expect(early.status == 0 && early.errors.contains("cut.json: it ends early"))
    let whole = try shell.write(archive(seed: 1), to: "whole.csv")
    #expect(try shell.run(["health", "judge", whole], onStore: false).errors == "")
  }

  @Test(arguments: [(40, true), (41, false)])
  func `a model's name has at most 40 characters`(length: Int, isName: Bool) {
    #expect(ModelFile.isName(String(repeating: "模", count: length)) == isName)
    #expect(!ModelFile.isName("") && !ModelFile.isName("a\u{7}"))
  }

  @Test func `a model is written over only when asked to, and read back as it was`() throws {
    let shell = try Shell()
    let path = shell.path("own.json")
    let words = Words(.english)
    var model = HealthModel.bundled
    model.version = "a"
    try ModelFile.write(model, to: path, isReplacing: false, words: words)
    #expect(try ModelFile.read(path, words: words) == model)
    model.version = "b"
    #expect(throws: Complaint.self) {
      try ModelFile.write(model, to: path, isReplacing: false, words: words)
    }
    #expect(try ModelFile.read(path, words: words).version == "a")
    try ModelFile.write(model, to: path, isReplacing: true, words: words)
    #expect(try ModelFile.read(path, words: words).version == "b")
  }
}
