import Testing

@testable import Community

/// The lists of words do what they are for, word by word.
struct WordListLawTests {
  static let selling = SellingList.strong + SellingList.weak
  static let all =
    selling + WaterList.all
    + [
      WaterList.media, NoticeList.event, NoticeList.time, WelcomeList.greeting, WelcomeList.thanks,
      ExpertList.words,
    ]

  @Test(arguments: all)
  func `a list has a key of its own, and each word once`(list: WordList) {
    #expect(Self.all.count { $0.key == list.key } == 1)
    #expect(!list.words.isEmpty)
    #expect(Set(list.words).count == list.words.count)
    for word in list.words {
      #expect(!word.isEmpty)
      #expect(word == word.lowercased(), "\(word) would never be found")
      #expect(word.first?.isWhitespace == false && word.last?.isWhitespace == false, "\(word)")
    }
    #expect(list.source == "Hetang")
  }

  @Test(arguments: SellingList.strong)
  func `one word that only sellers use is enough`(list: WordList) {
    for word in list.words {
      #expect(MessageTraits(of: word).sells, "\(word)")
      #expect(MessageTraits(of: "今天 \(word.uppercased()) 真的").sells, "\(word)")
      // A question takes a point, so that it takes a sign more, which some bring along.
      let weak = SellingList.weak.filter { $0.words.contains { word.contains($0) } }
      #expect(MessageTraits(of: "\(word) ?").sells == !weak.isEmpty, "\(word)")
      #expect(MessageTraits(of: "\(word) 限时 ?").sells, "\(word)")
    }
  }

  @Test(arguments: SellingList.weak)
  func `a sign that means little alone takes another`(list: WordList) {
    for word in list.words {
      #expect(!MessageTraits(of: "a \(word) b").sells, "\(word)")
      let other = list.key == "talk.ad.limited" ? "二维码" : "仅剩"
      #expect(MessageTraits(of: "a \(word) b \(other)").sells, "\(word)")
      #expect(!MessageTraits(of: "a \(word) b \(other)？").sells, "\(word)")
    }
  }

  @Test(arguments: WaterList.all)
  func `a word without content says nothing, however it is dressed`(list: WordList) {
    for word in list.words {
      for text in [word, word.uppercased(), "  \(word)!!", "\(word) 👍🏻", "「\(word)」"] {
        #expect(MessageTraits(of: text).isWater, "\(text)")
      }
      #expect(!MessageTraits(of: "\(word)?").isWater || Gist(of: word).variety <= 2, "\(word)")
      #expect(!MessageTraits(of: "\(word)，第三章读完了").isWater, "\(word)")
    }
  }

  @Test(arguments: WaterList.media.words)
  func `what stands for a picture is neither water nor a text to be repeated`(word: String) {
    for text in ["[\(word)]", "<\(word.uppercased())>", "【\(word)】", "[ \(word) ]"] {
      #expect(MessageTraits(of: text) == MessageTraits(of: ""), "\(text)")
    }
  }

  @Test(arguments: NoticeList.event.words)
  func `an event with a time is announced, without one it is not`(event: String) {
    #expect(MessageTraits(of: "明天 \(event) 见").announces, "\(event)")
    #expect(!MessageTraits(of: "\(event) 很好").announces, "\(event)")
    #expect(!MessageTraits(of: "明天 \(event) 吗").announces, "\(event)")
    #expect(!MessageTraits(of: "明天 \(event) 包邮").announces, "\(event)")
  }

  @Test func `every time makes an event one that is announced`() {
    for time in NoticeList.time.words {
      #expect(MessageTraits(of: "直播 \(time) 见").announces, "\(time)")
    }
  }

  @Test func `words of welcome greet, but as an answer to thanks they do not`() {
    for word in WelcomeList.greeting.words {
      #expect(MessageTraits(of: "\(word) 新朋友").welcomes, "\(word)")
      for thanks in WelcomeList.thanks.words {
        #expect(!MessageTraits(of: "\(thanks), \(word)").welcomes, "\(thanks)")
      }
    }
  }

  @Test func `every word for an expert is one in a tag, also in capitals`() {
    for word in ExpertList.words.words {
      #expect(ExpertList.names([word]), "\(word)")
      #expect(ExpertList.names(["reader", "我们的 \(word.uppercased()) 1"]), "\(word)")
    }
  }
}
