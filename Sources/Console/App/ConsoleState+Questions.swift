import Store

extension ConsoleState {
  /// What the screen and the dialog show the answers to, in the order in which they are needed.
  var questions: [Query] {
    [.counts, .presence] + screen.model.queries + (dialog?.model.queries ?? []) + draftQuestions
  }

  /// Asks everything that is on screen (again).
  mutating func askAll() -> [Effect] {
    let questions = questions
    answered = []
    asked.formUnion(questions)
    return questions.map(Effect.ask)
  }

  /// Asks what is on screen now and has not been asked since the last change.
  mutating func askMissing() -> [Effect] {
    layout()
    let questions = questions
    answered.formIntersection(questions)
    let missing = questions.filter { !answered.contains($0) && !asked.contains($0) }
    asked.formUnion(missing)
    return missing.map(Effect.ask)
  }

  /// Hands an answer to whoever shows it; one that nobody shows any more is dropped.
  mutating func receive(_ answer: Answer, to query: Query) {
    asked.remove(query)
    answered.insert(query)
    if case .counts(let counts) = answer { self.counts = counts }
    if case .presence(let presence) = answer { receive(presence) }
    if case .draft(let draft, let elsewhere) = answer, case .draft(let place) = query {
      receive(draft, in: place, elsewhere: elsewhere)
    }
    for index in screens.indices where screens[index].model.queries.contains(query) {
      screens[index].model.receive(answer, to: query)
    }
    if dialog?.model.queries.contains(query) == true { dialog?.model.receive(answer, to: query) }
  }
}
