import Testing

/// Whoever or whatever is meant can be named or numbered.
@Suite struct NumberOrNameTests {
  private static let shell = Result { try Shell(.sample) }

  /// P, Q and G stand for two people and a group.
  private static let lines = [
    "award P 5 --reason r", "award P 5 --reason r --group G", "award P --rule good-answer",
    "person set P --note n", "person readmit P --group G", "group set G --capacity 300",
    "group set G --owner P", "task add t --group G --person P", "incident add quarrel --group G",
    "incident add quarrel --group G --person P", "merge P Q", "post --text t --group G --at +1h",
  ]

  private func tried(_ line: String, _ names: [String: String]) throws -> Told {
    let arguments = line.split(separator: " ").map { names[String($0)] ?? String($0) }
    return try Self.shell.get().run(arguments + ["--dry-run"])
  }

  @Test(arguments: lines)
  func `it is tried out alike`(line: String) throws {
    let shell = try Self.shell.get()
    let (one, other) = try shell.namedAlone()
    let group = try #require(try shell.row(2, of: "groups")?["name"] as? String)
    let numbers = ["P": "\(one.id)", "Q": "\(other.id)", "G": "2"]
    let names = ["P": one.name, "Q": other.name, "G": group]
    let expected = try tried(line, numbers)
    // Who is not out cannot come back, by whichever name.
    #expect((expected.status == 0) == !line.contains("readmit"), "\(expected.errors)")
    for others in [numbers.mapValues { "#\($0)" }, names] {
      let told = try tried(line, others)
      #expect(told.output == expected.output && told.errors == expected.errors)
      #expect(told.status == expected.status)
    }
    let missing = try tried(line, ["P": "99999", "Q": "99999", "G": "999"])
    #expect(missing.status == 4 && missing.output == "")
  }
}

extension Shell {
  /// Two people whose names nobody else has in theirs.
  func namedAlone() throws -> (one: (id: Int, name: String), other: (id: Int, name: String)) {
    let everybody = try rows("members") + rows("members --segment staff")
    let people = everybody.compactMap { row -> (id: Int, name: String)? in
      guard let id = row["id"] as? Int, let name = row["name"] as? String else { return nil }
      let isPlain = name.allSatisfy { $0.isLetter || $0 == " " } && name.count > 3
      return isPlain ? (id, name) : nil
    }
    let alone = people.filter { person in people.count { $0.name.contains(person.name) } == 1 }
    return (try #require(alone.first), try #require(alone.dropFirst().first))
  }
}
