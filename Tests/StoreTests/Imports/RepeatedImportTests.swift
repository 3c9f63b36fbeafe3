import Community
import Dice
import Testing

@testable import Store

@Suite struct `Importing again` {
  /// A history with everything in it, in order of time.
  private static let history: [ChatRecord] = {
    var dice = Dice(seed: 4)
    var records: [ChatRecord] = []
    let people = (0..<6).map { account("u\($0)", "Reader \($0)") } + [named("林"), named("Zoë")]
    var second: Int64 = 0
    for index in 0..<300 {
      second += Int64.random(in: 0...9000, using: &dice)
      let who = people.randomElement(using: &dice) ?? people[0]
      let other = people.randomElement(using: &dice)
      switch Int.random(in: 0..<12, using: &dice) {
      case 0: records.append(happens(.join(by: other), who, at: second))
      case 1: records.append(happens(.leave, who, at: second))
      case 2: records.append(happens(.removal(by: other), who, at: second, id: "r\(index)"))
      case 3: records.append(happens(.notice(text: "title"), nil, at: second))
      case 4:
        // Said twice in one second, and under a new name.
        let renamed = ChatAccount(externalID: who.externalID, name: who.name + "'")
        let speaker = who.externalID == nil ? who : renamed
        records += [says(speaker, "again", at: second), says(speaker, "again", at: second)]
      default:
        let id = index.isMultiple(of: 2) ? "m\(index)" : nil
        records.append(says(who, "words \(index % 5)", at: second, id: id))
      }
    }
    return records
  }()

  private static let extras: [ChatRecord] = [
    listed(account("u1", "Reader 1"), joined: -500, role: .admin, tags: ["early", "writer"]),
    listed(account("u9", "Quiet one"), role: .owner),
    .application(JoinApplication(applicantID: "u5", name: "Reader 5", at: start - 9), in: room),
    .application(JoinApplication(name: "Nobody", at: start - 9, answer: "why not"), in: room),
  ]

  private func portrait(of files: [[ChatRecord]], batchSize: Int = 7) throws -> [String] {
    let store = try Store.inMemory()
    for file in files { try store.take(file, batchSize: batchSize) }
    #expect(try store.differences() == [])
    return try store.portrait()
  }

  @Test func `the same file adds nothing`() throws {
    let store = try Store.inMemory()
    let all = Self.history + Self.extras
    let first = try store.take(all)
    let before = try store.portrait()
    let second = try store.take(all)
    #expect(try store.portrait() == before)
    #expect(first.messages > 200)
    #expect(second == ImportCounts(duplicates: all.count))
  }

  @Test(arguments: 1...6)
  func `any split in any order gives the same store`(seed: Int) throws {
    var dice = Dice(seed: UInt64(seed))
    let whole = try portrait(of: [Self.history + Self.extras])
    var files = split(Self.history, into: 2 + seed) + [Self.extras]
    files.shuffle(using: &dice)
    #expect(try portrait(of: files, batchSize: 3 + 11 * seed) == whole)
  }

  @Test func `overlapping files give the same store`() throws {
    let parts = split(Self.history, into: 3)
    let whole = try portrait(of: [Self.history])
    #expect(try portrait(of: [parts[1] + parts[2], parts[0] + parts[1]]) == whole)
  }

  @Test func `lines in any order within the file give the same store`() throws {
    var dice = Dice(seed: 9)
    let shuffled = (Self.history + Self.extras).shuffled(using: &dice)
    #expect(try portrait(of: [shuffled]) == portrait(of: [Self.history + Self.extras]))
  }
}

extension ImportCounts {
  init(duplicates: Int) {
    self.init()
    self.duplicates = duplicates
  }
}
