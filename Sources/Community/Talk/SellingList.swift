/// Words of advertisements (广告). S4: 把社群当做广告和卖货渠道 (method.md, rows 124 to 129); the words
/// themselves are ours.
public enum SellingList {
  /// Words that hardly anybody but a seller uses; two points each.
  public static let strong: [WordList] = [
    WordList(
      "talk.ad.order",
      ["下单", "下單", "拍下", "order now", "buy now", "shop now", "order here", "pre-order"]),
    WordList(
      "talk.ad.contact",
      [
        "加微信", "加我微信", "加微", "加薇", "加v", "加我v", "+v", "➕v", "vx", "微信号", "微信號", "扫码加", "掃碼加",
        "加line", "whatsapp me",
      ]),
    WordList(
      "talk.ad.coupon",
      [
        "优惠券", "優惠券", "领券", "領券", "满减", "滿減", "折扣码", "折扣碼", "coupon", "promo code",
        "discount code", "with my code", "use my code", "use code",
      ]),
    WordList(
      "talk.ad.clearance",
      [
        "清仓", "清倉", "甩卖", "甩賣", "手慢无", "手慢無", "秒杀", "秒殺", "clearance", "flash sale",
        "while stocks last",
      ]),
    WordList("talk.ad.postage", ["包邮", "包郵", "免运费", "免運費", "free shipping"]),
    WordList(
      "talk.ad.agents",
      ["招代理", "诚招", "誠招", "招商加盟", "月入过万", "月入過萬", "日赚", "日賺", "passive income"]),
    WordList(
      "talk.ad.together", ["团购", "團購", "拼团", "拼團", "拼单", "代购", "代購", "for sale", "group buy"]),
  ]

  /// Addresses, and words that point to one.
  public static let link = WordList(
    "talk.ad.link",
    [
      "http://", "https://", "www.", "t.me/", "点链接", "點連結", "戳链接", "戳連結", "点击链接", "點擊連結",
      "link in my profile", "link in bio",
    ])

  /// Signs that mean little alone; one point each.
  public static let weak: [WordList] = [
    link,
    WordList("talk.ad.price", ["¥", "￥", "€", "£", "rmb", "原价", "原價", "现价", "現價"] + prices),
    WordList(
      "talk.ad.reduced",
      [
        "优惠", "優惠", "折扣", "打折", "半价", "半價", "特价", "特價", "% off", "discount", "on sale",
        "special offer",
      ] + WordList.pairs(WordList.digits, ["折"])),
    WordList(
      "talk.ad.limited",
      [
        "限时", "限時", "限量", "仅剩", "僅剩", "最后一天", "最後一天", "最后三天", "最後三天", "名额有限", "名額有限",
        "limited time", "last chance", "today only", "limited offer",
      ]),
    WordList(
      "talk.ad.private",
      [
        "私聊", "私信", "私我", "滴滴我", "message me", "dm me", "pm me", "inbox me", "text me",
        "contact me",
      ]),
    WordList("talk.ad.scan", ["扫码", "掃碼", "二维码", "二維碼", "qr code"]),
    WordList(
      "talk.ad.purchase",
      [
        "购买", "購買", "抢购", "搶購", "订购", "訂購", "选购", "選購", "出售", "buy", "purchase", "selling",
        "order",
      ]),
    WordList(
      "talk.ad.stock",
      [
        "上新", "新款", "返场", "返場", "现货", "現貨", "到货", "到貨", "my shop", "my store", "our store",
        "new stock", "in stock",
      ]),
    WordList("talk.ad.queue", ["接龙", "接龍"]),
    WordList("talk.ad.free", ["免费领", "免費領", "免费送", "免費送", "giveaway", "free gift"]),
  ]

  private static let prices: [String] =
    WordList.pairs(WordList.digits, ["元", "块", "塊"]) + WordList.pairs(["$"], WordList.digits)
}
