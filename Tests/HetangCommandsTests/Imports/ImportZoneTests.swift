import Testing

/// A file whose times have no zone, imported again with another `--time-zone`: its messages would be
/// there twice.
@Suite struct `The same export in another zone` {
  private let warning = "in the store already, with times read in Asia/Shanghai"

  private func chat(_ messages: Int, from first: Int = 0) -> String {
    (first..<first + messages).map { "\($0 + 1)/03/2026, 09:00 - Mei: day \($0)" }
      .joined(separator: "\n") + "\n"
  }

  private func shell(_ messages: Int) throws -> Shell {
    let shell = try Shell()
    let file = try shell.write(chat(messages), to: "WhatsApp Chat with A.txt")
    let told = try shell.run(
      "import", file, "--time-zone", "Asia/Shanghai", "--date-order", "dmy")
    #expect(told.status == 0 && !told.output.contains(warning))
    return shell
  }

  private func told(
    _ shell: Shell, _ text: String, zone: String = "Europe/London", more: String...
  ) throws -> String {
    let file = try shell.write(text, to: "WhatsApp Chat with A.txt")
    return try shell.run(
      ["import", file, "--time-zone", zone, "--date-order", "dmy"] + more
    ).output
  }

  @Test func `is warned of, before and after it is kept, and in JSON`() throws {
    let shell = try shell(3)
    #expect(try told(shell, chat(3), more: "--dry-run").contains("! 3 messages are \(warning)"))
    #expect(try told(shell, chat(3), more: "--dry-run", "--json").contains(warning))
    #expect(try told(shell, chat(3)).contains("! 3 messages are \(warning)"))
    #expect(!(try told(shell, chat(3), zone: "Asia/Shanghai").contains(warning)))
  }

  @Test func `is warned of by what both have, however little that is of a long one`() throws {
    #expect(try told(shell(1), chat(20), more: "--dry-run").contains("! 1 message is \(warning)"))
    #expect(!(try told(shell(1), chat(21), more: "--dry-run").contains(warning)))
  }

  @Test func `is no harm where nothing of it was there, or more of it in this zone`() throws {
    #expect(!(try told(shell(2), chat(3, from: 5)).contains(warning)))
    let shell = try shell(2)
    // An operator counts the group in one zone and reads its files in another, and says so each time.
    _ = try told(shell, chat(5, from: 10))
    #expect(!(try told(shell, chat(2) + chat(5, from: 10)).contains(warning)))
  }
}
