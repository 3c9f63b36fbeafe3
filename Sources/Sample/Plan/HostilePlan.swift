import Community

extension SamplePlan {
  /// Small groups whose names, people and requests try to break a screen: escapes, text direction,
  /// zero width, new lines, stacked marks, joined emoji, very long names.
  public static let hostile = SamplePlan(groups: [
    SampleGroup(
      name: "红\u{1B}[31m群\u{7}\u{202E}反转\u{202C}", platform: .wechat, arc: .active,
      members: 60, capacity: 100, voices: 30, messages: 900, age: 200, topic: .reading,
      names: .hostile, gate: "口令\n第二行\u{1B}[2J",
      applications: HostileText.names.prefix(8).enumerated().map { position, name in
        SampleApplication(
          .stranger(name), hoursAgo: 2 + position, answer: HostileText.answer,
          referrer: .unknown(name), source: "\u{9B}31m①\u{FE0F}")
      }),
    SampleGroup(
      name: "👩‍👩‍👧‍👦 " + String(repeating: "很长的群名", count: 200), platform: .telegram,
      arc: .decline, members: 48, capacity: 48, voices: 24, messages: 700, age: 220,
      topic: .running, names: .hostile, zone: .london, staffSilentDays: 9),
    SampleGroup(
      name: "\u{200B}\u{FEFF}", platform: .discord, arc: .sprout, members: 20, capacity: 500,
      voices: 10, messages: 90, age: 10, topic: .frontend, names: .hostile),
  ])
}

/// Text that people may put into names and answers to break a screen.
enum HostileText {
  static let names: [String] = [
    "\u{1B}[2J\u{1B}[Hcleared",
    "\u{1B}]0;title\u{7}bell",
    "\u{1B}]52;c;aGVsbG8=\u{1B}\\copy",
    "\u{202E}gnirts desrever\u{202C}",
    "\u{2066}isolated\u{2069} مرحبا",
    "zero\u{200B}\u{200C}\u{2060}width",
    "two\nlines\r\nthree",
    "tab\tand\u{0}nul\u{8}\u{8}back",
    "e" + String(repeating: "\u{301}", count: 60),
    "Z̸̢͎a̷͔l̵̰g̶̱o̴̺",
    "👩‍👩‍👧‍👦家庭👍🏽🇨🇳❤️",
    "①②③…“全角”—ambiguous",
    String(repeating: "长", count: 1000),
    String(repeating: "a\u{300}", count: 500),
    "\u{9B}31mC1\u{85}next",
    "   ",
    "\u{200B}",
    "=HYPERLINK(\"http://example.org\")",
    "ﷺ﷽",
    "\u{FFFD}\u{10FFFF}\u{E000}",
  ]

  static let answer = "第一行\n\u{1B}[31m第二行\u{202E}三\u{200B}" + String(repeating: "答", count: 300)
}
