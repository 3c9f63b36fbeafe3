import Community
import Store
import Terminal
import Words

/// All that the console knows: one value, changed by ``ConsoleState/update(_:)`` alone and drawn by
/// ``ConsoleState/canvas(after:)``.
///
/// What becomes of a message stands by topic in the files beside this one: `+Keys` and `+TypedAhead`
/// what a key means here, `+Actions` what an action does, `+Screens` what is open, `+Changes` what
/// the store is to change, `+Questions` what it is asked, `+Drafts` what is being written. Rights and
/// claims are in `Console/Operators`, the frame in `Console/Chrome`.
public struct ConsoleState: Equatable, Sendable {
  /// What every screen may know about the world.
  public var context: ConsoleContext
  /// The screens from the root to the one in front; never empty.
  var screens: [Screen]
  /// What lies over the screen and takes the keys.
  var dialog: Dialog?
  /// What the head tells.
  var counts = TodayCounts()
  /// The line that tells what the last action did, until the next key.
  var notice: Notice?
  /// Questions that wait for their answer.
  var asked: Set<Query> = []
  /// Questions whose answer is on screen.
  var answered: Set<Query> = []
  /// Changes that wait for the store. Nothing else is performed in between, so that the same key
  /// pressed twice never acts twice on one row.
  var performing: [Intent] = []
  /// The rows that were last asked to be claimed, when, and those of them that others are on.
  var held: Set<Subject> = []
  var heldAt = Instant(0)
  var refused: [Subject: Claim] = [:]
  /// Forms that were closed for a change the store has not answered yet.
  var entrusted: [EntrustedForm] = []
  /// What is being written in the form that is open.
  var begun: BegunWriting?

  /// The screen in front has just been opened.
  var isFresh = true
  /// What undo or redo brings back to it is asked for, and the operator has not moved since.
  var isReturning = false
  /// Keys that wait for its rows.
  var typedAhead: [Key] = []

  /// A console that shows Today and has asked nothing yet.
  public init(context: ConsoleContext) { self.init(context: context, root: Screen(TodayScreen())) }

  /// A console that shows that screen and has asked nothing yet.
  init(context: ConsoleContext, root: Screen) {
    self.context = context
    screens = [root]
    notice = context.misnamedZone.map(Notice.noSuchZone)
    layout()
  }

  /// The screen in front.
  var screen: Screen {
    get { screens[screens.count - 1] }
    set { screens[screens.count - 1] = newValue }
  }

  /// What the console asks when it opens.
  mutating func start() -> [Effect] { askAll() }

  /// Takes a message and says what to do next. Pure: the same state and message give the same
  /// result.
  mutating func update(_ message: Message) -> [Effect] {
    let effects = take(message)
    layout()
    // What no longer shows may stay unanswered.
    asked.formIntersection(questions)
    return effects + keepDraft(after: message) + holdWhatIsOpen()
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .event(.key(let key)):
      return waitsForRows(before: key) ? typeAhead(key) : press(key)
    case .event(.paste(let text)):
      return paste(text)
    case .event(.resize(let size)):
      context.size = size
      layout()
      return askMissing()
    case .event(.hangup):
      return leave() + [.quit]
    case .tick(let now):
      return tick(now)
    case .answered(let query, let answer):
      receive(answer, to: query)
      // A first answer may be a part; keys that were typed ahead wait for the rest of it.
      return askMissing() + pressTypedAhead()
    case .failed(let query, let failure):
      asked.remove(query)
      typedAhead = []
      notice = .failed(failure)
      return []
    case .performed(let intent, let result):
      return performed(intent, result)
    case .held(let refused):
      held(refused: refused)
      return []
    case .draftNotKept(let place, let error):
      missedDraft(in: place, error)
      return []
    case .copied(let isCopied):
      notice = .copied(isCopied)
      return []
    case .troubled(let error):
      notice = .failed(.store(error))
      return []
    case .storeChanged:
      return askAll()
    }
  }

  /// Takes time on. Within a second nothing follows from that, however many keys there are in it.
  mutating func pass(to now: Instant) -> [Effect] {
    now == context.now ? [] : update(.tick(now))
  }

  private mutating func tick(_ now: Instant) -> [Effect] {
    let wasToday = context.today
    context.now = now
    // Times on screen are told to the minute; what depends on the day is asked again.
    return wasToday == context.today ? [] : askAll()
  }
}
