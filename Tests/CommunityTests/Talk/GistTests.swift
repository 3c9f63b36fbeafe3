import Testing

@testable import Community

/// What is left of a message without spaces, signs and emoji.
struct GistTests {
  @Test(
    arguments: [
      ("", 0, 0, 0, 0), ("  !?…。、", 0, 0, 0, 0), ("👍🏻🎉❤️", 0, 0, 0, 0),
      ("收到", 2, 0, 0, 2), ("好的好的", 4, 0, 0, 2), ("哈哈哈", 3, 0, 0, 1), ("ok", 0, 2, 0, 2),
      ("OoOo", 0, 4, 0, 1), ("Ｏｏ", 0, 2, 0, 1), ("６6", 0, 0, 2, 1), ("a1 好", 1, 1, 1, 3),
      ("はい", 2, 0, 0, 2), ("네", 1, 0, 0, 1), ("да", 0, 2, 0, 2), ("né", 0, 2, 0, 2),
      ("𠮷", 1, 0, 0, 1), ("ひらがなカタカナ", 8, 0, 0, 3),
    ] as [(String, Int, Int, Int, Int)])
  func `ideographs, letters and digits are counted apart`(
    text: String, ideographs: Int, letters: Int, digits: Int, variety: Int
  ) {
    let gist = Gist(of: text)
    #expect([gist.ideographs, gist.letters, gist.digits] == [ideographs, letters, digits])
    #expect(gist.count == ideographs + letters + digits)
    #expect(gist.variety == variety)
  }

  @Test(
    arguments: [
      ("Thanks", "  t h a n k s!!", true), ("THANK YOU", "ｔｈａｎｋ ｙｏｕ 🙏", true),
      ("收到", "【收】到～", true), ("收到", "到收", false), ("ab", "abb", false), ("", "。", true),
      ("é", "e", false),
    ])
  func `the same characters have the same hash`(one: String, other: String, isSame: Bool) {
    #expect((Gist(of: one).hash == Gist(of: other).hash) == isSame)
  }

  @Test func `a long message is read until it is known to be long`() {
    let long = Gist(of: "abc" + String(repeating: "d", count: 100_000))
    #expect(long.count == Gist.short + 1)
    // Of one character or two, all is read: any third one would matter.
    #expect(Gist(of: String(repeating: "ab", count: 5000)).count == 10_000)
    #expect(Gist(of: String(repeating: "ab", count: 5000) + "c").variety == 3)
  }

  @Test(
    arguments: [
      [0xff, 0xfe], [0x80, 0x80], [0xe6], [0xe6, 0x94], [0xf0, 0x9f, 0x91], [0xc3],
    ] as [[UInt8]])
  func `bytes that are no text count as signs`(bytes: [UInt8]) {
    let gist = bytes.withUnsafeBufferPointer { Gist(of: $0) }
    #expect(gist.count == 0)
    // And take nothing of the text before them.
    let after = (Array("好吃".utf8) + bytes).withUnsafeBufferPointer { Gist(of: $0) }
    #expect(after.ideographs == 2)
  }

  @Test(arguments: 1...30 as ClosedRange<UInt64>)
  func `any bytes are read to their end`(seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for _ in 0..<100 {
      let bytes = (0..<Int.random(in: 0...40, using: &generator)).map { _ in
        UInt8.random(in: 0...255, using: &generator)
      }
      let gist = bytes.withUnsafeBufferPointer { Gist(of: $0) }
      #expect(gist.count <= bytes.count)
      #expect(min(gist.count, 3) >= gist.variety)
      let traits = bytes.withUnsafeBufferPointer { MessageTraits(ofUTF8: $0) }
      #expect(!(traits.isWater && traits.fingerprint != 0))
      #expect(!(traits.announces && traits.sells))
    }
  }
}
