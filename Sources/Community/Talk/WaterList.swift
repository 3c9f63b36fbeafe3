/// Messages without content (灌水). S3: 一開始是激動和興奮的心情 … 灌水、刷屏 (method.md, row 15); the words
/// themselves are ours.
///
/// A message is one of them when nothing else stands in it: spaces, signs and emoji do not count.
public enum WaterList {
  /// Beyond three letters: shorter ones say nothing anyway.
  public static let english = WordList(
    "talk.water.en",
    [
      "okay", "okey", "okok", "yeah", "yess", "yep", "nope", "sure", "thanks", "thank you",
      "thanks a lot", "thx", "cool", "nice", "nice one", "great", "good", "good one", "perfect",
      "wow", "lmao", "rofl", "hehe", "haha", "hahaha", "first", "bump", "same", "same here",
      "me too", "agreed", "this", "true", "so true", "right", "exactly", "hello", "hi all",
      "hello all", "hi everyone", "morning", "good morning", "good night", "gn all", "count me in",
      "got it", "noted", "roger", "well done", "congrats", "congratulations", "up up", "checked in",
    ])
  /// Beyond two characters: shorter ones say nothing anyway.
  public static let simplified = WordList(
    "talk.water.zh-Hans",
    [
      "收到了", "好的好的", "好的呢", "好滴", "可以的", "是的呢", "对的对的", "没问题", "谢谢大家", "谢谢群主", "谢谢啦",
      "谢谢分享", "感谢分享", "早上好", "大家早", "大家好", "晚上好", "晚安啦", "赞一个", "点个赞", "顶一个", "顶一下",
      "路过一下", "冒个泡", "报个到", "打个卡", "我也是", "我也一样", "学到了", "学习了", "不错不错", "这个好", "厉害了",
      "太强了", "太真实了", "牛啊牛啊", "加油加油", "支持一下", "哈哈笑死", "笑死我了", "真的假的", "沙发是我的", "前排围观",
    ])
  /// What is written differently than in ``simplified``.
  public static let traditional = WordList(
    "talk.water.zh-Hant",
    [
      "沒問題", "對的對的", "謝謝大家", "謝謝群主", "謝謝啦", "謝謝分享", "感謝分享", "讚一個", "點個讚", "頂一個", "頂一下",
      "路過一下", "報個到", "學到了", "學習了", "不錯不錯", "這個好", "厲害了", "太強了", "太真實了", "牛啊牛啊", "前排圍觀",
      "沙發是我的",
    ])
  /// Whichever language a group speaks.
  public static let all = [english, simplified, traditional]

  /// What exports write in brackets for what has no text; no message says less by it.
  public static let media = WordList(
    "talk.media",
    [
      "图片", "圖片", "照片", "视频", "視頻", "影片", "语音", "語音", "音频", "音頻", "文件", "檔案", "表情",
      "动画表情", "動畫表情", "贴图", "貼圖", "链接", "連結", "位置", "名片", "红包", "紅包", "转账", "轉帳", "聊天记录",
      "聊天記錄", "小程序", "引用", "photo", "image", "video", "voice", "audio", "sticker", "gif",
      "file", "document", "location", "contact", "link", "media omitted",
    ])
}
