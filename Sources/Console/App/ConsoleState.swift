import Community
import Store
import Terminal
import Words

/// All that the console knows: one value, changed by ``ConsoleState/update(_:)`` alone and drawn by
/// ``ConsoleState/canvas()``.
public struct ConsoleState: Equatable, Sendable {
  public var context: ConsoleContext
  /// The screens from the root to the one in front; never empty.
  public private(set) var screens: [Screen]
  /// What lies over the screen and takes the keys.
  public internal(set) var dialog: Dialog?
  public private(set) var counts = TodayCounts()
  /// The line that tells what the last action did, until the next key.
  public internal(set) var notice: Notice?
  /// Questions that wait for their answer.
  public private(set) var asked: Set<Query> = []
  /// Questions whose answer is on screen.
  private var answered: Set<Query> = []
  /// Changes that wait for the store. Nothing else is performed in between, so that the same key
  /// pressed twice never acts twice on one row.
  public private(set) var performing: [Intent] = []
  /// The rows that were last asked to be claimed, when, and those of them that others are on.
  var held: Set<CommandError.Subject> = []
  var heldAt = Instant(0)
  var refused: [CommandError.Subject: Claim] = [:]
  /// Forms that were closed for a change the store has not answered yet.
  private var entrusted: [EntrustedForm] = []
  /// What is being written in the form that is open.
  var begun: BegunWriting?

  /// The screen in front has just been opened.
  private var isFresh = true
  private var typedAhead: [Key] = []
  private static let typeAheadLimit = 100

  public init(context: ConsoleContext, root: Screen = .today(TodayScreen())) {
    self.context = context
    screens = [root]
    layout()
  }

  /// The screen in front.
  public internal(set) var screen: Screen {
    get { screens[screens.count - 1] }
    set { screens[screens.count - 1] = newValue }
  }

  /// What the console asks when it opens.
  public mutating func start() -> [Effect] { askAll() }

  /// Nothing is asked or performed any more: what tests and scripts wait for.
  public var isIdle: Bool { asked.isEmpty && performing.isEmpty }

  // MARK: Update

  /// Takes a message and says what to do next. Pure: the same state and message give the same
  /// result.
  public mutating func update(_ message: Message) -> [Effect] {
    let effects = take(message)
    layout()
    // What no longer shows may stay unanswered.
    asked.formIntersection(questions)
    return effects + keepDraft(after: message) + holdWhatIsOpen()
  }

  private mutating func take(_ message: Message) -> [Effect] {
    switch message {
    case .event(.key(let key)):
      if waitsForRows(before: key) {
        if typedAhead.count < Self.typeAheadLimit { typedAhead.append(key) }
        return []
      }
      return press(key)
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

  private mutating func tick(_ now: Instant) -> [Effect] {
    let wasToday = context.today
    context.now = now
    // Times on screen are told to the minute; what depends on the day is asked again.
    return wasToday == context.today ? [] : askAll()
  }

  private mutating func receive(_ answer: Answer, to query: Query) {
    asked.remove(query)
    answered.insert(query)
    if case .counts(let counts) = answer { self.counts = counts }
    if case .presence(let presence) = answer { receive(presence) }
    if case .draft(let draft) = answer, case .draft(let place) = query { receive(draft, in: place) }
    for index in screens.indices where screens[index].model.queries.contains(query) {
      screens[index].model.receive(answer, to: query)
    }
    if dialog?.model.queries.contains(query) == true { dialog?.model.receive(answer, to: query) }
  }

  private mutating func performed(
    _ intent: Intent, _ result: Result<Receipt, Failure>
  ) -> [Effect] {
    if let index = performing.firstIndex(of: intent) { performing.remove(at: index) }
    let question = dialog == nil ? DangerQuestion(intent, result, in: context)?.dialog : nil
    if let question {
      dialog = question
      return askAll()
    }
    reopenForm(for: intent, ifRefused: result)
    switch (result, intent) {
    case (.failure(let failure), _): notice = .failed(failure)
    case (.success, .asking): notice = .askedConsent
    case (.success(let receipt), _): notice = Notice(intent.deed, receipt)
    }
    return askAll()
  }

  // MARK: Keys typed ahead

  /// Keys for a screen whose rows have never come wait for them, in order: what `2` and Enter typed
  /// in one breath mean is the first group, however slow the store is.
  private func waitsForRows(before key: Key) -> Bool {
    guard dialog == nil, !screen.model.isTyping else { return false }
    if !typedAhead.isEmpty { return true }
    return isNew && Keymap.actions(on: key.normalisedForCommands).contains(where: \.needsRows)
  }

  /// The screen in front has been asked for and has not come.
  private var isNew: Bool {
    isFresh && screen.model.queries.contains { $0.isWaitedFor && asked.contains($0) }
  }

  private mutating func pressTypedAhead() -> [Effect] {
    if !isNew { isFresh = false }
    var effects: [Effect] = []
    while !typedAhead.isEmpty, !isNew || dialog != nil {
      effects += press(typedAhead.removeFirst())
      layout()
    }
    return effects
  }

  // MARK: Keys

  private mutating func press(_ key: Key) -> [Effect] {
    notice = nil
    switch key {
    case .control("l"): return [.redraw]
    case .control("z") where !context.isConfined: return [.suspend]
    default: break
    }
    if let dialog {
      if settleDraftOffer(key) { return askMissing() }
      var open = dialog
      let steps = open.model.press(key, in: context)
      self.dialog = open
      entrust(open, with: steps)
      return follow(steps) + askMissing()
    }
    if screen.model.isTyping {
      screen.model.type(key, in: context)
      return askMissing()
    }
    let key = key.normalisedForCommands
    let actions = Keymap.actions(on: key)
    guard !actions.isEmpty else {
      notice = .noSuchKey(Keymap.name(of: key))
      return []
    }
    if let action = actions.first(where: { availability(of: $0) == .available }) {
      return act(action)
    }
    for action in actions {
      if case .unavailable(let reason) = availability(of: action) {
        notice = .unavailable(action, reason)
        return []
      }
    }
    notice = .noSuchKey(Keymap.name(of: key))
    return []
  }

  private mutating func paste(_ text: String) -> [Effect] {
    if var open = dialog {
      _ = settleDraftOffer()
      open.model.paste(text, in: context)
      dialog = open
    } else if screen.model.isTyping {
      screen.model.paste(text)
    }
    return askMissing()
  }

  /// Whether an action can be taken here and now, wherever it comes from.
  public func availability(of action: Action) -> Availability {
    let availability = availabilityHere(of: action)
    guard availability == .available, let reason = obstacle(to: action) else { return availability }
    return .unavailable(reason)
  }

  private func availabilityHere(of action: Action) -> Availability {
    switch action {
    case .undo, .redo, .palette, .explain, .refresh, .redraw, .suspend, .quit: .available
    case .today, .groups, .members, .content, .points, .log: .available
    case .back where screens.count == 1 && !screen.model.wantsBack: .unavailable(.outermost)
    default: screen.model.availability(of: action, in: context)
    }
  }

  /// Takes an action, from a key or the palette.
  mutating func act(_ action: Action) -> [Effect] {
    switch action {
    case .undo: return perform(.undo)
    case .redo: return perform(.redo)
    case .quit: return leave() + [.quit]
    case .redraw: return [.redraw]
    case .suspend: return [.suspend]
    case .refresh: return askAll()
    case .palette:
      let entries = Action.allCases.map { PaletteDialog.Entry($0, availability(of: $0)) }
      return open(.palette(PaletteDialog(entries: entries, words: context.words)))
    case .explain:
      let figures = screen.model.explanations(in: context)
      let keys = Keymap.bindings.filter { availability(of: $0.action) != .absent }.map(\.action)
      return open(.help(HelpDialog(explanations: figures, actions: keys)))
    case .back where screens.count == 1 && !screen.model.wantsBack:
      return []
    default:
      if let root = Screen.root(for: action) { return go(to: root) }
      let steps = screen.model.take(action, in: context)
      return follow(steps) + askMissing()
    }
  }

  /// Says how far the operator has seen what happens, when they leave the root screen that tells it.
  private func leave(for root: Screen? = nil) -> [Effect] {
    guard root?.rootAction != screens[0].rootAction, let sighting = screens[0].model.sighting
    else { return [] }
    return [.keep(sighting)]
  }

  private mutating func go(to root: Screen) -> [Effect] {
    let left = leave(for: root)
    screens = [root]
    dialog = nil
    isFresh = true
    layout()
    return left + askAll()
  }

  private mutating func open(_ dialog: Dialog) -> [Effect] {
    self.dialog = dialog
    return askMissing()
  }

  /// Carries out what a screen or dialog asks for.
  private mutating func follow(_ steps: [Step]) -> [Effect] {
    var effects: [Effect] = []
    for step in steps {
      switch step {
      case .push(let screen):
        screens.append(screen)
        isFresh = true
        layout()
        effects += askAll()
      case .pop:
        if screens.count > 1 { screens.removeLast() }
        layout()
        effects += askAll()
      case .open(let dialog): effects += open(dialog)
      case .close: dialog = nil
      case .perform(let intent): effects += perform(intent)
      case .copy(let text): effects.append(.copy(text))
      case .tell(let notice): self.notice = notice
      case .act(let action):
        if case .unavailable(let reason) = availability(of: action) {
          notice = .unavailable(action, reason)
        } else {
          effects += act(action)
        }
      }
    }
    return effects
  }

  /// Keeps a form that closes itself, until the store has taken what was written in it.
  private mutating func entrust(_ dialog: Dialog, with steps: [Step]) {
    guard dialog.model.isForm, steps.contains(.close) else { return }
    for case .perform(let intent) in steps {
      entrusted.append(EntrustedForm(intent: intent, dialog: dialog))
    }
  }

  /// Brings a form back when the store refused it, so that nothing written is lost.
  private mutating func reopenForm(for intent: Intent, ifRefused result: Result<Receipt, Failure>) {
    guard let place = entrusted.firstIndex(where: { $0.intent == intent }) else { return }
    let form = entrusted.remove(at: place)
    if case .failure = result, dialog == nil { dialog = form.dialog }
  }

  private mutating func perform(_ intent: Intent) -> [Effect] {
    guard !performing.contains(intent) else { return [] }
    if let failure = refusal(of: intent) {
      notice = .failed(failure)
      return []
    }
    performing.append(intent)
    screen.model.asked(for: intent)
    return [.perform(intent)]
  }

  // MARK: Questions

  /// What the screen and the dialog show the answers to, in the order in which they are needed.
  var questions: [Query] {
    [.counts, .presence] + screen.model.queries + (dialog?.model.queries ?? []) + draftQuestions
  }

  /// Asks everything that is on screen (again).
  private mutating func askAll() -> [Effect] {
    let questions = questions
    answered = []
    asked.formUnion(questions)
    return questions.map(Effect.ask)
  }

  /// Asks what is on screen now and has not been asked since the last change.
  private mutating func askMissing() -> [Effect] {
    layout()
    let questions = questions
    answered.formIntersection(questions)
    let missing = questions.filter { !answered.contains($0) && !asked.contains($0) }
    asked.formUnion(missing)
    return missing.map(Effect.ask)
  }
}

/// A form whose text is with the store.
private struct EntrustedForm: Equatable, Sendable {
  var intent: Intent
  var dialog: Dialog
}
