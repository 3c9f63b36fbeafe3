import Community
import Foundation
import Store
import Testing

/// What is set for groups and people is set one by one, taken away by an empty text, and given back.
@Suite struct SetFieldTests {
  private func group(_ shell: Shell) throws -> [String: Any] {
    try #require(try shell.row(2, of: "groups"))
  }

  @Test(arguments: [
    ("--gate", "gate", "Say hello"), ("--covenant", "covenant", "Be kind"),
    ("--series", "series", "leaf"),
  ])
  func `an empty text takes what was set for a group away`(
    option: String, field: String, value: String
  ) throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("group", "set", "2", option, value).status == 0)
    let before = try group(shell)
    #expect(before[field] as? String == value)
    #expect(try shell.run("group", "set", "2", option, "").status == 0)
    let after = try group(shell)
    #expect(after[field] is NSNull)
    // A missing gate or covenant is a light of its own.
    #expect(after.changes(since: before).subtracting(["lights"]) == [field])
    #expect(try shell.run("undo").status == 0)
    #expect(try group(shell)[field] as? String == value)
  }

  @Test func `an owner is set by number or name, and taken away`() throws {
    let shell = try Shell(.sample)
    let (id, name) = try shell.namedAlone().one
    // Where none is set, it is whom the platform calls so.
    let before = try #require(try group(shell)["owner"] as? String)
    for owner in ["\(id)", name] {
      #expect(try shell.run("group", "set", "2", "--owner", owner).status == 0)
      #expect(try group(shell)["owner"] as? String == name)
      #expect(try shell.run("group", "set", "2", "--owner", "").status == 0)
      #expect(try group(shell)["owner"] as? String == before)
    }
  }

  @Test func `a group is closed, and opened again`() throws {
    let shell = try Shell(.sample)
    for (flag, isClosed) in [("--closed", true), ("--no-closed", false)] {
      #expect(try shell.run("group", "set", "2", flag).status == 0)
      #expect(try group(shell)["closed"] as? Bool == isClosed)
    }
  }

  @Test(arguments: [("burnout", 90), ("natural", 180), ("managed", 730)])
  func `a life is of so many days`(name: String, days: Int) throws {
    let shell = try Shell(.sample)
    // What it has from the start is no change.
    let status: Int32 = name == "natural" ? 2 : 0
    #expect(try shell.run("group", "set", "2", "--life", name).status == status)
    #expect(try group(shell)["life_days"] as? Int == days)
  }

  @Test func `a zone is found however it is spelled`() throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("group", "set", "2", "--zone", "europe/berlin").status == 0)
    #expect(try group(shell)["time_zone"] as? String == "Europe/Berlin")
  }

  private func person(_ shell: Shell) throws -> [String: Any] {
    try shell.run("members", "12", "--json").object()
  }

  @Test func `a tag that is given and taken at once is taken, one that is there is given once`()
    throws
  {
    let shell = try Shell(.sample)
    func tags(_ arguments: String..., status: Int32 = 0) throws -> [String]? {
      #expect(try shell.run(["person", "set", "12"] + arguments).status == status)
      return try person(shell)["tags"] as? [String]
    }
    #expect(try tags("--tag", "tea", "--tag", "ink", "--tag", "tea") == ["ink", "tea"])
    #expect(try tags("--tag", "tea", "--untag", "tea") == ["ink"])
    #expect(try tags("--tag", "ink", "--untag", "none", status: 2) == ["ink"])
    #expect(try tags("--untag", "ink") == [])
  }

  @Test func `a note is put in place of the one before, and taken away`() throws {
    let shell = try Shell(.sample)
    for note in ["met at the fair", "moved", ""] {
      #expect(try shell.run("person", "set", "12", "--note", note).status == 0)
      #expect(try person(shell)["note"] as? String == note)
    }
    #expect(try shell.run("undo").status == 0)
    #expect(try person(shell)["note"] as? String == "moved")
  }

  @Test(arguments: ["0 0 0", "3 3 3", "1 2 3"])
  func `a score is kept in its order, and taken back`(score: String) throws {
    let shell = try Shell(.sample)
    #expect(try shell.run("person", "set", "12", "--score", score).status == 0)
    let card = try #require(try shell.open().member(.init(12), at: Shell.now)).row.person.scorecard
    let kept = card.map { "\($0.authority) \($0.expressive) \($0.humorous)" }
    #expect(kept == score)
    #expect(try shell.run("person", "set", "12", "--score", "").status == 0)
    #expect(try shell.open().member(.init(12), at: Shell.now)?.row.person.scorecard == nil)
  }
}
