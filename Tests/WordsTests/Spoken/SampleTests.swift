import Community
import Exchange
import Store
import Testing
import Words

/// The samples that the catalogue is asked for leave nothing out.
@Suite("All samples are there") struct SampleTests {
  /// Cases that no sample has.
  private func missing<Kind: CaseIterable & Hashable>(_ sampled: [Kind]) -> Set<Kind> {
    Set(Kind.allCases).subtracting(sampled)
  }

  private let spoken = Spoken(.english, count: 2)

  @Test func `of errors`() {
    #expect(missing(spoken.commandErrors.map(\.sampled)) == [])
    #expect(missing(Spoken.rowStates.map(\.sampled)) == [])
    #expect(missing(Spoken.storeErrors(2).map(\.sampled)) == [])
    #expect(missing(Spoken.exportErrors.map(\.sampled)) == [])
    #expect(missing(spoken.ailmentSamples.map(\.sampled)) == [])
  }

  @Test func `of warnings of an import`() {
    #expect(missing(spoken.warningReasons.map(\.sampled)) == [])
  }

  private func changes<Change>(_ change: (Command) -> Change?) -> [Change] {
    Spoken.commands(2).compactMap(change)
  }

  @Test func `of commands`() {
    #expect(missing(Spoken.commands(2).map(\.sampled)) == [.batch])
  }

  @Test func `of changes of posts, deliveries and tasks`() {
    let posts = changes { command -> PostChange? in
      if case .changePost(_, _, let change) = command { change } else { nil }
    }
    #expect(missing(posts.map(\.sampled)) == [])
    let deliveries = changes { command -> DeliveryChange? in
      if case .settleDelivery(_, _, let change) = command { change } else { nil }
    }
    #expect(missing(deliveries.map(\.sampled)) == [])
    let tasks = changes { command -> TaskChange? in
      if case .changeTask(_, _, let change) = command { change } else { nil }
    }
    #expect(missing(tasks.map(\.sampled)) == [])
  }

  @Test func `of changes of people, groups and operators`() {
    let people = changes { command -> PersonChange? in
      if case .changePerson(_, _, let change) = command { change } else { nil }
    }
    #expect(missing(people.map(\.sampled)) == [])
    let groups = changes { command -> GroupChange? in
      if case .changeGroup(_, _, let change) = command { change } else { nil }
    }
    #expect(missing(groups.map(\.sampled)) == [])
    let operators = changes { command -> OperatorChange? in
      if case .changeOperator(_, _, let change) = command { change } else { nil }
    }
    #expect(missing(operators.map(\.sampled)) == [])
  }

  @Test func `of findings about groups and requests`() {
    #expect(missing(spoken.lightFindings.map(\.rule)) == [])
    #expect(missing(spoken.stageReasons.map(\.sampled)) == [])
    #expect(missing(spoken.joinFindings.map(\.sampled)) == [])
    #expect(missing(spoken.newsItems.map(\.sampled)) == [])
  }
}
