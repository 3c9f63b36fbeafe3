/// Words that greet newcomers (method.md, row 135).
public enum WelcomeList {
  /// Words of welcome.
  public static let greeting = WordList(
    "talk.welcome", ["欢迎", "歡迎", "welcome", "good to have you", "glad to have you"])
  /// The same word as an answer to thanks.
  public static let thanks = WordList(
    "talk.welcome.not",
    [
      "you're welcome", "you’re welcome", "youre welcome", "you are welcome", "ur welcome",
      "most welcome", "不欢迎", "不歡迎",
    ])
}
