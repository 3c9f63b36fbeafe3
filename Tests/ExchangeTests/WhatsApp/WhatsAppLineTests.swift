import Community
import Testing

@testable import Exchange

/// The program's own lines, in three languages.
@Suite struct `Lines that WhatsApp writes` {
  private typealias Party = SystemLine.Party

  private func read(_ line: String) -> SystemLine? { WhatsAppSystemLine.read(line) }

  @Test(arguments: [
    "Tom joined using this group's invite link", "Tom joined using this group’s invite link",
    "Tom joined using a group link", "Tom joined using your invite", "Tom joined",
    "Tom joined via this group's invite link", "Tom joined from the community", "Tom was added",
    "Tom使用此群组的邀请链接加入了群组", "Tom使用此群组的邀请链接加入了", "Tom通过群组邀请链接加入了群组",
    "Tom加入了群组", "Tom加入群组", "Tom使用此群組的邀請連結加入了群組", "Tom透過此群組的邀請連結加入了群組",
    "Tom已加入群組", "Tom加入了群組", "Tom joined.", "Tom加入群组。",
  ])
  func `tell who joined`(line: String) {
    #expect(read(line) == SystemLine(meaning: .joined, who: [.named("Tom")]))
  }

  @Test(arguments: [
    "Mei added Tom", "Mei添加了Tom", "Mei已添加了Tom", "Mei已添加Tom", "Mei已新增Tom", "Mei新增了Tom", "Mei加入了Tom",
  ])
  func `tell who was added, and by whom`(line: String) {
    #expect(read(line) == SystemLine(meaning: .joined, who: [.named("Tom")], by: .named("Mei")))
  }

  @Test(arguments: [
    "Tom left", "Tom left the group", "Tom退出了群组", "Tom已退出群组", "Tom退出了", "Tom离开了群组",
    "Tom离开了", "Tom已離開群組", "Tom離開了群組", "Tom離開了", "Tom已離開", "Tom退出了群組",
  ])
  func `tell who left`(line: String) throws {
    let found = try #require(read(line))
    #expect(found.meaning == .left)
    #expect(found.who == [.named("Tom")], "\(found.who)")
  }

  @Test(arguments: [
    "Mei removed Tom", "Mei移除了Tom", "Mei已移除Tom", "Mei将Tom移出了群组", "Mei將Tom移出群組",
  ])
  func `tell who was removed, and by whom`(line: String) {
    #expect(read(line) == SystemLine(meaning: .removed, who: [.named("Tom")], by: .named("Mei")))
  }

  @Test(arguments: [
    ("Mei added Tom and Ann", ["Tom", "Ann"]), ("Mei added Tom, Ann and Bo", ["Tom", "Ann", "Bo"]),
    ("Mei added Tom, Ann, and Bo", ["Tom", "Ann", "Bo"]), ("Mei添加了Tom、Ann", ["Tom", "Ann"]),
    ("Mei添加了Tom、Ann和Bo", ["Tom", "Ann", "Bo"]), ("Mei已新增Tom、Ann及Bo", ["Tom", "Ann", "Bo"]),
    // Without a list the sign is part of a name.
    ("Mei添加了李和平", ["李和平"]), ("Mei added Sand and Sea and Sky", ["Sand", "Sea and Sky"]),
    ("Mei added +86 138 0013 8000", ["+86 138 0013 8000"]),
  ])
  func `tell several apart`(line: String, names: [String]) {
    #expect(read(line)?.who == names.map { .named($0) })
  }

  @Test(arguments: [
    ("You added Tom", [Party.named("Tom")], Party.you), ("Mei added you", [.you], .named("Mei")),
    ("你添加了Tom", [.named("Tom")], .you), ("您已新增Tom", [.named("Tom")], .you),
    ("Mei removed you", [.you], .named("Mei")), ("You left", [.you], nil),
    ("Mei added you and Tom", [.you, .named("Tom")], .named("Mei")),
  ])
  func `speak of the exporter as you`(line: String, who: [SystemLine.Party], by: SystemLine.Party?)
  {
    #expect(read(line)?.who == who)
    #expect(read(line)?.by == by)
  }

  @Test(arguments: [
    "Mei created group \"a\"", "Mei changed the subject to \"a\"",
    "Mei changed the subject from \"a\" to \"b\"", "Mei changed the group name to \"a\"",
    "Mei changed the group description", "Mei创建了此群组“a”", "Mei创建了群组“a”", "Mei更改了群组名称",
    "Mei将群组名称从a改为b", "Mei已将群组名称改为a", "Mei已更改了主题",
    "Mei建立了此群組「a」", "Mei已將群組名稱改為a", "Mei將主旨改為a",
  ])
  func `about titles name who did it`(line: String) {
    #expect(read(line)?.meaning == .notice)
    #expect(read(line)?.who == [.named("Mei")])
  }

  @Test(arguments: [
    "", ".", "Tom", "Tom changed their phone number to a new number.", "left", " left", "added",
    "Mei changed this group's icon", "Security code changed", "Tom lefty", "joined", "添加了",
    "Messages and calls are end-to-end encrypted.",
  ])
  func `that are not known are nobody's`(line: String) { #expect(read(line) == nil) }

  @Test func `too long to be one are not looked at`() {
    let name = String(repeating: "a", count: 4096)
    #expect(read(name + " left") == nil)
    #expect(read(name.dropLast(5) + " left")?.meaning == .left)
  }

  @Test(arguments: [
    ("Mei: Tom changed the subject to x", false), ("Mei changed the subject to x: y", true),
    ("Tom: Mei created group x", false), ("Mei created group \"a: b\"", true),
  ])
  func `count before a sender only with the name in front`(body: String, isLine: Bool) {
    #expect((WhatsAppSystemLine.readTitled(body) != nil) == isLine)
  }
}
