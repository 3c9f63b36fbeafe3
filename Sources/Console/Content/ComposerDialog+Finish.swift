import Community
import Store
import Terminal
import Words

extension ComposerDialog {
  // MARK: Questions

  mutating func answer(_ question: Question, _ key: Key, in context: ConsoleContext) -> [Step] {
    let number: Int
    switch key.normalisedForCommands {
    case .escape:
      self.question = nil
      return []
    case .character(let digit): number = digit.wholeNumberValue ?? 0
    default: return unheeded(key, in: context)
    }
    switch question {
    case .template:
      guard PostTemplate.allCases.indices.contains(number - 1) else {
        return unheeded(key, in: context)
      }
      insert(PostTemplate.allCases[number - 1], in: context)
    case .leave where number == 1: return keep()
    case .leave where number == 2: return [.close]
    case .leave: return unheeded(key, in: context)
    }
    self.question = nil
    return []
  }

  /// Puts a template's words at the cursor, and its title, part and time where none is chosen yet.
  private mutating func insert(_ template: PostTemplate, in context: ConsoleContext) {
    let words = context.words.composer
    let usualTime = template.usualHour.map { TimeOfDay(hour: $0.value, minute: 0) }
    let isFirst = text.text.trimmed.isEmpty
    text.paste(words.body(of: template, reporter: context.operatorName))
    if title.text.trimmed.isEmpty {
      // What goes out tomorrow at nine is tomorrow's news.
      let moment = usualTime.map { WrittenMoment.wall(nil, $0) } ?? .now
      let day = moment.meaning(at: context.now, in: context.zone).day
      title.set(words.title(of: template, date: context.words.time.date(day)))
    }
    if isFirst {
      part = template.part
      if let usualTime, when.text.isEmpty, canPlan {
        when.set(context.words.time.time(usualTime))
      }
    }
    if template == .morningNews { countsItems = true }
    focus = .text
  }

  // MARK: Finishing

  /// Saves what there is, without a plan: what leaving with a text can do.
  private func keep() -> [Step] {
    guard let editing else {
      return [.close, .perform(.command(.createPost(written), .draftSaved))]
    }
    return [.close, .perform(.command(edit(editing), .postEdited))]
  }

  /// Saves and plans, or says what is missing.
  mutating func finish(in context: ConsoleContext) -> [Step] {
    if written.body.isEmpty, written.title.isEmpty || !groups.chosenIDs.isEmpty {
      return complain(.textMissing, at: .text)
    }
    guard canPlan else { return hasUnsavedText ? keep() : [.close] }
    let moment: WrittenMoment
    switch readWhen() {
    case .success(let read): moment = read
    case .failure(let problem): return complain(.moment(problem), at: .when)
    }
    // Who chose groups does not mean a draft, however soon they finish.
    if !groups.isLoaded, !groups.chosenIDs.isEmpty { return complain(.groupsAwaited, at: focus) }
    let chosen = groups.chosen
    if chosen.isEmpty {
      return moment == .now ? keep() : complain(.groupsMissing, at: .groups)
    }
    let meanings = chosen.map { moment.meaning(at: context.now, in: $0.zone) }
    if moment != .now, meanings.contains(where: { $0.moment <= context.now }) {
      return complain(.past, at: .when)
    }
    let plans = zip(chosen, meanings).map { group, meaning in
      DeliveryPlan(group: group.id, day: meaning.day, time: meaning.time)
    }
    return [.close, .perform(publish(plans, isNow: moment == .now))]
  }

  private func publish(_ plans: [DeliveryPlan], isNow: Bool) -> Intent {
    let done: Done = isNow ? .postDue(groups: plans.count) : .postScheduled(groups: plans.count)
    guard let editing else { return .command(.publishPost(written, plans), done) }
    let post = editing.post
    guard hasUnsavedText else {
      return .command(.scheduleDeliveries(post.id, version: post.version, plans), done)
    }
    // The edit before it in the batch makes the version grow by one.
    return .all(
      [edit(editing), .scheduleDeliveries(post.id, version: post.version + 1, plans)], done)
  }

  private func edit(_ row: PostRow) -> Command {
    .changePost(row.post.id, version: row.post.version, .edit(written))
  }

  private mutating func complain(_ complaint: Complaint, at field: Field) -> [Step] {
    self.complaint = complaint
    focus = field
    return []
  }

  /// What the time line says; nothing written means now.
  func readWhen() -> Result<WrittenMoment, MomentParser.Problem> {
    when.text.isEmpty ? .success(.now) : when.read()
  }
}
