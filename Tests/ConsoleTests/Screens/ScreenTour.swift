import Community
import Sample
import Store
import Terminal
import Words

@testable import Console

/// Walks through every screen of a community and prints each as text.
enum ScreenTour {
  /// 2026-03-02 09:02 in Shanghai, a Monday.
  static let now = Instant(1_772_413_320)

  /// The keys that lead from screen to screen, as a script.
  static let script = """
    screen today
    keys j j j j j j j j j j
    screen today, a join
    keys Tab
    screen joins
    keys Enter
    screen join request
    keys x
    screen join request, why rejected
    keys Esc q Tab
    screen tasks
    keys t
    screen task form
    keys Esc
    keys 2
    screen groups
    keys ?
    screen groups, health explained
    keys q j j j j j j Enter
    screen group, health
    keys Tab
    screen group, members
    keys Tab
    screen group, activity
    keys Tab
    screen group, joins
    keys Tab
    screen group, content
    keys Tab
    screen group, tasks
    keys Tab
    screen group, points
    keys 3
    screen members
    keys Enter
    screen member
    keys w
    screen award
    keys Esc 4
    screen content
    keys v
    screen content, week
    keys p
    screen composer
    keys Esc 6
    screen points, board
    keys Tab
    screen points, ledger
    keys 9
    screen log
    keys Tab
    screen log, outbox
    keys Tab
    screen log, imports
    keys :
    screen commands
    keys Esc Q
    """

  /// A sample community, loaded once: the tour only looks.
  static func load(_ plan: SamplePlan) -> Result<Store, any Error> {
    Result {
      let store = try Store.inMemory()
      try SampleLoader.load(SampleCommunity(now: now, plan: plan), into: store)
      return store
    }
  }

  static let standard = load(.standard)
  static let hostile = load(.hostile)

  /// The console on that community.
  static func player(
    _ store: Store, size: Size, language: Language,
    capabilities: Capabilities = Capabilities()
  ) -> ScriptPlayer {
    let zone = Zone("Asia/Shanghai") ?? .utc
    let context = ConsoleContext(
      operatorName: "小荷", language: language, zone: zone, now: now, size: size,
      capabilities: capabilities)
    return ScriptPlayer(
      state: ConsoleState(context: context),
      desk: StoreDesk(store: store, operatorName: "小荷", zone: zone, language: language))
  }
}
