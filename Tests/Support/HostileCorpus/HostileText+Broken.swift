extension HostileText {
  /// Bytes that are not UTF-8.
  public static let broken: [HostileText] = [
    HostileText(
      "raw C1", Array("x".utf8) + [0x9B, 0x33, 0x31, 0x6D], "CSI in a set of eight bits"),
    HostileText("every raw C1", [UInt8](0x80...0x9F), "all of them"),
    HostileText("lone continuation", [0x61, 0x80, 0xBF, 0x62], "the middle of a character"),
    HostileText("cut character", [0xE9, 0x95], "the begin of a character"),
    HostileText(
      "cut character inside", [0xF0, 0x9F, 0x91, 0x20, 0x61], "the begin of a character"),
    HostileText("overlong NUL", [0x61, 0xC0, 0x80, 0x62], "NUL in two bytes"),
    HostileText("overlong escape", [0xC0, 0x9B, 0x5B, 0x32, 0x4A], "ESC in two bytes"),
    HostileText("overlong slash", [0xE0, 0x80, 0xAF, 0xF0, 0x80, 0x80, 0xAF], "in three and four"),
    HostileText("surrogates", [0xED, 0xA0, 0xBD, 0xED, 0xB8, 0x80], "UTF-16 in UTF-8's clothes"),
    HostileText("beyond Unicode", [0xF4, 0x90, 0x80, 0x80, 0xF7, 0xBF, 0xBF, 0xBF], "no plane 17"),
    HostileText(
      "five and six bytes", [0xF8, 0x88, 0x80, 0x80, 0x80, 0xFC, 0x84, 0x80, 0x80, 0x80, 0x80],
      "no longer UTF-8"),
    HostileText("FE and FF", [0x61, 0xFE, 0xFF, 0x62], "never in UTF-8"),
    HostileText("Latin 1", Array("caf".utf8) + [0xE9], "another encoding"),
    HostileText("GB 18030", [0xC4, 0xE3, 0xBA, 0xC3], "another encoding"),
  ]
}
