/// A group used as a shop window or as a notice board (method.md, rows 124, 126, 127).
public enum MisusePreset {
  /// Percent of what staff say that may sell; a share above it caps the score at amber (row 127).
  /// The sources set no number.
  public static let ads = Preset("ads.limit", 30, source: "Hetang")
  /// Percent of what staff say that only announces events, from which on there is nothing else.
  public static let notices = Preset("notices.limit", 80, source: "Hetang")
  /// Messages of staff before their shares say something.
  public static let fewestMessages = Preset("staff.messages.fewest", 5, source: "Hetang")
}

extension LightJudge {
  var adShare: LightState {
    let ads = lately(signals.staffAds7, signals.staffAds28)
    return weigh(
      .adShare(ads: ads.count, of: ads.all, days: ads.days), ads.count, of: ads.all)
  }

  var eventOnly: LightState {
    let notices = lately(signals.staffNotices7, signals.staffNotices28)
    return weigh(
      .eventOnly(notices: notices.count, of: notices.all, days: notices.days), notices.count,
      of: notices.all)
  }

  /// The last week, or the last four where staff said too little in it.
  private func lately(_ week: Int, _ month: Int) -> (count: Int, all: Int, days: Int) {
    signals.staffMessages7 >= MisusePreset.fewestMessages.value
      ? (week, signals.staffMessages7, SignalWindow.week.value)
      : (month, signals.staffMessages28, SignalWindow.month.value)
  }
}
