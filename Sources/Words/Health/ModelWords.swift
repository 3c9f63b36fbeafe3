import Community

extension VerdictWords {
  /// The model that comes with the program.
  public var ownModel: String { words.say("the program's own", "程序自带", "程式內建") }

  /// No model of that version is installed.
  func unknown(_ version: String) -> String {
    words.say(
      "No health model “\(version)” is installed; hetang health models lists them.",
      "没有安装健康度模型“\(version)”，可用 hetang health models 查看",
      "沒有安裝健康度模型「\(version)」，可用 hetang health models 查看")
  }

  /// Another model has that version.
  func taken(_ version: String) -> String {
    words.say(
      "Another health model is called “\(version)” already; fit this one under a name of its own (hetang health fit --name).",
      "已有另一个名为“\(version)”的健康度模型，请用 hetang health fit --name 换一个名字",
      "已有另一個名為「\(version)」的健康度模型，請用 hetang health fit --name 換一個名字")
  }
}
