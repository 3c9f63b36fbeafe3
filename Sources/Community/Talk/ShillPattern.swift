/// What accounts look like that only pretend to be members (水军; method.md, rows 166 to 168): they
/// say hardly anything but answers to staff, and these at once.
public enum ShillPattern {
  /// Turns of staff that an account must have answered in the window before it says something.
  public static let answers = Preset("shill.answers", 10, source: "Hetang")
  /// Percent of the account's turns that these answers make at least.
  public static let share = Preset("shill.share", 80, source: "Hetang")
  /// Percent of these answers that come within ``TalkPreset/quick`` at least.
  public static let quick = Preset("shill.quick", 80, source: "Hetang")

  /// - Parameters:
  ///   - answers: Turns of staff that the account answered.
  ///   - quick: Of these, those answered within ``TalkPreset/quick``.
  ///   - turns: All turns of the account in the same time.
  public static func fits(answers: Int, quick: Int, turns: Int) -> Bool {
    answers >= Self.answers.value && answers * 100 >= turns * share.value
      && quick * 100 >= answers * Self.quick.value
  }
}
