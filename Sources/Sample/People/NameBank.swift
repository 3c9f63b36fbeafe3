/// The words that sample names are put together from. All of them are invented.
enum NameBank {
  static let surnames = Array("王李张刘陈杨黄赵周吴徐孙朱马胡郭林何高罗郑梁谢宋唐许邓冯韩曹").map(String.init)

  static let given = [
    "子涵", "雨桐", "浩然", "思远", "佳怡", "明轩", "欣妍", "志强", "丽华", "建国", "小燕", "文博", "晓东", "静",
    "伟", "芳", "磊", "敏", "洋", "婷", "凯", "悦", "晨", "楠", "一诺", "可欣", "俊杰", "若曦", "海峰", "秋月",
    "立夏", "安然", "知行", "梦瑶", "国栋", "春梅", "嘉树", "南星", "书宁", "远航",
  ]

  static let nicknames = [
    "小雨", "阿杰", "大白", "糖糖", "老王", "豆豆妈", "安安", "胖虎", "木子", "青柠", "橙子汽水", "一只猫", "慢慢来",
    "山里的风", "夜航船", "不吃香菜", "月半", "向日葵", "七七", "北极星", "海盐", "拾光", "小鹿", "半夏", "阿宝",
    "柠檬不酸", "清风徐来", "静待花开", "知足常乐", "平安是福",
  ]

  static let decorated = [
    "🌸安安", "小太阳☀️", "🐱喵小姐", "Luna🌙", "①号选手", "A-房产-王经理", "✨星辰✨", "咖啡☕️续命", "🏃‍♂️跑跑", "阿May",
    "Vivian薇薇", "★老兵★", "Mr.陈", "…", "👨‍👩‍👧一家三口", "ㄅㄆㄇ", "ＦＵＬＬ宽", "“引号”", "Ω",
    "一个名字特别特别长因为他觉得群昵称应该把地址职业爱好和生肖都写进去的杭州西湖区小学语文老师",
  ]

  static let firstNames = [
    "Amelia", "Ben", "Chloe", "Daniel", "Ella", "Finn", "Grace", "Harry", "Isla", "Jack", "Kate",
    "Leo", "Maya", "Noah", "Olive", "Priya", "Quinn", "Ravi", "Sophie", "Theo", "Uma", "Victor",
    "Wendy", "Xander", "Yusuf", "Zoe", "Aisha", "Bruno", "Celine", "Dylan", "Esme", "Freya",
  ]

  static let lastNames = [
    "Adams", "Baker", "Clarke", "Dixon", "Evans", "Foster", "Green", "Hughes", "Iqbal", "Jones",
    "Khan", "Lewis", "Morgan", "Nolan", "O'Neill", "Patel", "Quigley", "Roberts", "Shaw",
    "Taylor", "Underhill", "Vaughan", "Walsh", "Young", "Zielińska", "Müller", "Côté",
  ]

  static let handles = [
    "nightowl", "byte_me", "runlola", "fernweh", "ctrl_z", "mossy", "pixel", "null_island",
    "tofu", "sundial", "kiwi", "echo",
  ]
}
