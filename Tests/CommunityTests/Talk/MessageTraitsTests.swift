import Community
import Testing

@Suite struct `What messages say` {
  @Test(arguments: [
    "1", "666", "+1", "?", "？？？", "哈哈哈", "哈哈呵呵", "收到", "收到！", "好的～", "👍", "👍🏻👍🏻🎉", "[强][强]", "嗯",
    "ok", "OK.", "lol", "hahaha", "Thanks!", "Nice one!", "赞一个👍", "讚一個", "学到了", "學到了", "支持！", "早上好",
    "  ok  ", "６６６", "...", "好 的", "yes", "はい", "네",
  ])
  func `water has no content`(text: String) {
    #expect(MessageTraits(of: text).isWater)
  }

  @Test(arguments: [
    "", "几点？", "在吗？", "25", "今天读了四十页", "8 km along the canal", "书到了，纸质不错", "[图片]",
    "<Media omitted>",
    "【表情】", "Where?", "明天下午三点见", "https://t.co/a", "我试过，可以的", "第三章读完了", "It depends", "1:30", "B 口",
    "妈妈今天自己开车去", "看公告",
  ])
  func `content is no water`(text: String) {
    #expect(!MessageTraits(of: text).isWater)
  }

  @Test(arguments: [
    "限时特价，最后三天，需要的私聊", "家里自己种的苹果，包邮，要的接龙", "进口奶粉清仓，手慢无", "新款童装上新，点链接下单",
    "老客户返场，第二件半价", "招代理，零门槛，月入过万", "限時特價，需要的私訊我，加微信 abc123", "全场8折，¥99 起，扫码购买",
    "優惠券在這裡領 https://example.com", "Selling my old gear, message me",
    "20 % off with my code this week",
    "My shop has new stock, link in my profile", "想瘦身吗？加微信了解，今天下单包邮", "FREE SHIPPING, order now",
    "Buy at https://example.com",
  ])
  func `advertisements sell`(text: String) {
    #expect(MessageTraits(of: text).sells)
  }

  @Test(arguments: [
    "怎么下单？", "老客户还有优惠吗？", "什么时候有活动？", "多少钱？在哪里购买？", "https://example.com 这篇写得好", "私聊你了",
    "我买了三本书", "颜色和图片一样", "in order to read it", "I left the wholesaler", "The vxworks manual",
    "这本书的价格", "等活动再买", "快递到了",
  ])
  func `talk about buying does not`(text: String) {
    #expect(!MessageTraits(of: text).sells)
  }

  @Test(arguments: [
    "提醒一下，周六下午三点的活动还可以报名", "本周五晚上 20:00 直播，不见不散", "8月20日线下聚会，欢迎报名", "明晚八點開課",
    "Reminder: sign-up closes on Friday", "Meetup tomorrow at 7 pm",
    "Workshop 19:30, register below",
  ])
  func `an announcement says what and when`(text: String) {
    #expect(MessageTraits(of: text).announces)
  }

  @Test(arguments: [
    "周六的活动几点集合？", "活动很成功", "周六天气不错", "明天见", "直播限时优惠，今晚八点下单", "Is the event on Friday?",
    "I am here on Monday", "有一点活动经验", "the events were fun",
  ])
  func `anything else does not announce`(text: String) {
    #expect(!MessageTraits(of: text).announces)
  }

  @Test func `a welcome greets, and does not answer thanks`() {
    for text in ["欢迎新朋友🎉", "歡迎歡迎", "Hello and WELCOME 👋", "Good to have you"] {
      #expect(MessageTraits(of: text).welcomes, "\(text)")
    }
    for text in ["You're welcome", "不欢迎广告", "unwelcomed", "大家好"] {
      #expect(!MessageTraits(of: text).welcomes, "\(text)")
    }
  }

  @Test func `a question mark within an address asks nothing`() {
    #expect(MessageTraits(of: "购买 https://example.com/?id=1").sells)
    #expect(!MessageTraits(of: "在 https://example.com 购买?").sells)
  }

  @Test func `the same text has the same fingerprint, and water none`() {
    let one = MessageTraits(of: "今天读了四十页").fingerprint
    #expect(one != 0)
    #expect(one == MessageTraits(of: "今天读了四十页").fingerprint)
    #expect(one != MessageTraits(of: "今天读了四十頁").fingerprint)
    #expect(MessageTraits(of: "哈哈哈").fingerprint == 0)
    #expect(MessageTraits(of: "").fingerprint == 0)
  }

  @Test func `hostile bytes are read to their end and no further`() {
    let hostile: [[UInt8]] = [
      [0xff], [0xe5], [0xe5, 0x8a], [0xf0, 0x9f, 0x98], [0xc0, 0x80], [0], [0x5b], [0xe3, 0x80],
      Array("下单".utf8.dropLast()), Array(repeating: 0x80, count: 999),
    ]
    for bytes in hostile {
      let traits = bytes.withUnsafeBufferPointer { MessageTraits(ofUTF8: $0) }
      #expect(!traits.sells)
    }
    let long = String(repeating: "下", count: 50_000) + "单包邮" + String(repeating: "😀", count: 9999)
    #expect(MessageTraits(of: long).sells)
    #expect(MessageTraits(of: String(repeating: "哈", count: 50_000)).isWater)
  }
}
