import Testing
import Words

@testable import HetangCommands

/// In which language the program speaks.
@Suite struct LanguageTests {
  @Test(arguments: [
    ("en", Language.english), ("EN", .english), ("en-GB", .english), ("en_US.UTF-8", .english),
    ("C", .english), ("C.UTF-8", .english), ("POSIX", .english),
    ("zh", .simplified), ("zh-Hans", .simplified), ("zh_CN.UTF-8", .simplified),
    ("zh_SG", .simplified), ("zh-Hans-HK", .simplified), ("zh_Hans_TW", .simplified),
    ("zh_CN.GB18030", .simplified), ("zh-cmn", .simplified),
    ("zh-Hant", .traditional), ("zh_TW.UTF-8", .traditional), ("zh_HK.BIG5", .traditional),
    ("zh-MO", .traditional), ("ZH-HANT", .traditional), ("zh-Hant-CN", .traditional),
    ("zh_TW.UTF-8@stroke", .traditional),
  ])
  func `from a tag or a locale`(tag: String, language: Language) {
    #expect(Language(tag: tag) == language)
  }

  @Test(arguments: [
    "", "de", "ja_JP", "english", "enx", "zhongwen", "zho-hant", "-", "_", ".UTF-8", "@", "e", "z",
    "cn", "hant",
  ])
  func `a tag of none of the three`(tag: String) {
    #expect(Language(tag: tag) == nil)
  }

  @Test(
    arguments: [
      (["LANG": "zh_CN.UTF-8"], "没有记录"), (["LANG": "zh_TW.UTF-8"], "沒有記錄"),
      (["LANG": "en_GB.UTF-8"], "Nothing."), (["LANG": "fr_FR.UTF-8"], "Nothing."),
      (["LANG": nil], "Nothing."),
      // The first that is set and not empty decides.
      (["LC_MESSAGES": "zh_CN.UTF-8", "LANG": "en_GB"], "没有记录"),
      (["LC_ALL": "zh_TW.UTF-8", "LC_MESSAGES": "zh_CN.UTF-8", "LANG": "en_GB"], "沒有記錄"),
      (["LC_ALL": "", "LC_MESSAGES": "", "LANG": "zh_CN"], "没有记录"),
      (["LC_ALL": "C", "LANG": "zh_CN"], "Nothing."),
    ] as [([String: String?], String)])
  func `as the environment says`(variables: [String: String?], told: String) throws {
    let shell = try Shell()
    _ = try shell.run("console")
    #expect(try shell.run("tasks", more: variables).output == told + "\n")
  }

  @Test func `--language goes before the environment, and a wrong one is refused`() throws {
    let shell = try Shell()
    _ = try shell.run("console")
    let told = try shell.run("tasks", "--language", "zh-Hant", more: ["LANG": "zh_CN.UTF-8"])
    #expect(told.output == "沒有記錄\n")
    let refused = try shell.run("tasks", "--language", "klingon")
    #expect(refused.status == 64)
    #expect(refused.errors.contains("--language takes en, zh-Hans or zh-Hant, not “klingon”."))
  }
}
