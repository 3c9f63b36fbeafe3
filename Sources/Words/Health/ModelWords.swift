import Community

extension VerdictWords {
  /// The model that comes with the program.
  public var ownModel: String { words.say("the program's own", "程序自带", "程式內建") }

  /// No model of that version is installed.
  func unknown(_ version: String) -> String {
    words.say(
      "No health model “\(version)” is installed; hetang health models lists them.",
      "没有安装健康度模型“\(version)”，可用 hetang health models 查看",
      "沒有安裝健康度模型「\(version)」，可用 hetang health models 檢視")
  }

  /// The model is there, but of another time.
  func unreadable(_ version: String) -> String {
    words.say(
      "Health model “\(version)” was made by another version of Hetang and cannot be read; fit it again (hetang health fit).",
      "健康度模型“\(version)”由另一版本的荷塘生成，无法读取，请重新拟合（hetang health fit）",
      "健康度模型「\(version)」由另一版本的荷塘產生，無法讀取，請重新擬合（hetang health fit）")
  }

  /// Why the program's own model gives the scores although another was chosen.
  public func setAside(_ version: String) -> String {
    words.say(
      "The chosen health model “\(version)” is of another version of Hetang: the built-in “\(HealthModel.bundled.version)” scores.",
      "所选健康度模型“\(version)”属于另一版本的荷塘，改由自带的“\(HealthModel.bundled.version)”评分。",
      "所選健康度模型「\(version)」屬於另一版本的荷塘，改由內建的「\(HealthModel.bundled.version)」評分。")
  }

  /// Another model has that version.
  func taken(_ version: String) -> String {
    words.say(
      "Another health model is called “\(version)” already; fit this one under a name of its own (hetang health fit --name).",
      "已有另一个名为“\(version)”的健康度模型，请用 hetang health fit --name 换一个名字",
      "已有另一個名為「\(version)」的健康度模型，請用 hetang health fit --name 換一個名字")
  }
}
