import Community
import Store
import Terminal
import Words

/// The directory (成员): everyone, or the people of one group, by segment, in the order asked for.
struct MembersScreen: Equatable, Sendable {
  private let group: GroupID?
  /// The group as its page last showed it.
  var seenGroup: Group?
  private(set) var segment = MemberQuery.Segment.everyone
  private(set) var sort = MemberQuery.Sort.lastSpoke
  var list = ListState<MemberRow>()
  /// The weeks of entry in place of the list, of one group only.
  private(set) var showsCohorts = false
  private var cohorts: CohortStrip?
  private var areCohortsLoaded = false
  /// The search that everybody was looked through for.
  private var searched: MemberQuery?

  /// - Parameter group: only the members of that group, with their figures there.
  init(group: GroupID? = nil) { self.group = group }

  private var query: Query { .members(search) }

  private var search: MemberQuery {
    MemberQuery(
      segment: segment, sort: sort, filter: list.filter.text, group: group, window: list.window)
  }

  /// The search whatever part of its list is shown.
  private var wholeSearch: MemberQuery {
    var search = search
    search.window = Window(limit: ListState<MemberRow>.windowSize)
    return search
  }

  /// A search through everybody takes a moment. Until it is done the first of the list are looked
  /// at, so that something shows with each key of the filter.
  private var quickQuery: Query? {
    guard group == nil, !list.filter.text.isEmpty, list.unfilteredTotal > Self.quick,
      searched != wholeSearch
    else { return nil }
    var search = wholeSearch
    search.among = Self.quick
    return .members(search)
  }

  private static let quick = 4000

  private var cohortQuery: Query? { showsCohorts ? group.map(Query.cohorts) : nil }

  private var acts: MemberActs {
    MemberActs(rows: list.targets, group: group, seenGroup: seenGroup)
  }
}

extension MembersScreen: ListScreen {
  var queries: [Query] {
    cohortQuery.map { [$0] } ?? [quickQuery, query].compactMap(\.self)
  }

  mutating func receive(_ answer: Answer, to query: Query) {
    switch answer {
    case .members(let page) where query == self.query:
      list.receive(page, isRest: list.isPart)
      searched = wholeSearch
    // That none of the first matches says nothing yet.
    case .members(let page) where query == quickQuery && !page.rows.isEmpty:
      list.receive(page, isPart: true)
    case .cohorts(let strip) where query == cohortQuery:
      cohorts = strip
      areCohortsLoaded = true
    default: break
    }
  }

  func availability(of action: Action, in context: ConsoleContext) -> Availability {
    if action == .view { return group == nil ? .absent : .available }
    if showsCohorts { return action == .back ? .available : .absent }
    if let known = list.availability(of: action) ?? acts.availability(of: action) { return known }
    switch action {
    case .back, .segment, .sort: return .available
    case .open: return list.selected == nil ? .unavailable(.nothingSelected) : .available
    default: return .absent
    }
  }

  mutating func take(_ action: Action, in context: ConsoleContext) -> [Step] {
    if action == .view || (showsCohorts && action == .back) {
      showsCohorts.toggle()
      return []
    }
    if list.take(action) { return [] }
    switch action {
    case .back: return list.giveUpOne() ? [] : [.pop]
    case .segment: return [.open(.choice(segmentQuestion(context.words)))]
    case .sort:
      sort = sort.next(in: segment)
      list.restart()
      return []
    case .open:
      guard let person = list.selected?.person else { return [] }
      return [.push(Screen(MemberScreen(person: person.id, name: person.name)))]
    default: return acts.steps(for: action, in: context)
    }
  }

  mutating func choose(_ place: Int, for action: Action, in context: ConsoleContext) -> [Step] {
    let segments = MemberQuery.Segment.allCases
    // The one that is shown stays as it is: nothing would be asked for it again.
    if action == .segment, segments.indices.contains(place), segments[place] != segment {
      show(segments[place])
    }
    return []
  }

  /// Which part of the members: more than one would like to step through.
  private func segmentQuestion(_ words: Words) -> ChoiceDialog {
    let segments = MemberQuery.Segment.allCases
    return ChoiceDialog(
      title: words.members.whichSegment,
      options: segments.enumerated().map { place, segment in
        ChoiceDialog.Option(words.members.segment(segment), [.choose(place, for: .segment)])
      }, current: segments.firstIndex(of: segment))
  }

  /// Candidates stand in the order of what makes them so, until another order is asked for.
  private mutating func show(_ segment: MemberQuery.Segment) {
    self.segment = segment
    if segment.hasScore { sort = .score } else if sort == .score { sort = .lastSpoke }
    list.restart()
  }

  var wantsBack: Bool { showsCohorts || list.hasSomethingToGiveUp }

  var footer: [Action] {
    let view: [Action] = group == nil ? [] : [.view]
    return showsCohorts
      ? view
      : [.open, .award, .task, .segment, .sort] + view + [
        .filter, .kind, .tags, .note, .merge, .mark, .remove,
      ]
  }

  mutating func layout(in area: Area, context: ConsoleContext) {
    list.height = max(1, Table<MemberRow>.bodyRows(Self.areas(area).table.rows))
  }

  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    if showsCohorts {
      drawCohorts(on: &canvas, in: area, context: context)
      return
    }
    let (heading, table, pane) = Self.areas(area)
    let words = context.words.members
    if let row = list.selected, pane.columns > 0 {
      let prose = MemberProse(row, in: context)
      SidePane(Prose([prose.name] + prose.facts())).draw(on: &canvas, in: pane, context: context)
    }
    Table(
      columns: MemberColumns(
        isInGroup: group != nil, segment: segment,
        tellsOrigin: list.page.rows.contains { $0.origin != nil }, context: context
      ).all,
      emptyText: list.filter.text.isEmpty ? words.none(segment) : words.noMatch
    ).draw(list, on: &canvas, in: table, context: context)
    ListHeading(text: words.heading(segment, by: sort))
      .draw(list, on: &canvas, in: heading, context: context)
  }

  private func drawCohorts(
    on canvas: inout Canvas, in area: Area, context: ConsoleContext
  ) {
    let words = context.words.members
    let (heading, body) = area.splitTop(area.rows >= 4 ? 1 : 0)
    canvas.put(
      words.cohorts, at: Point(row: heading.row, column: heading.column + 2),
      style: Look.muted.style, width: heading.rows > 0 ? heading.columns - 2 : 0)
    canvas.cursor = Point(row: body.row, column: body.column)
    if let cohorts {
      CohortTable(cohorts, in: context).draw(on: &canvas, in: body)
    } else if areCohortsLoaded {
      Prose([Prose.Line(words.noCohorts, .muted)]).draw(
        on: &canvas, in: body.splitLeft(2).rest)
    }
  }

  private static func areas(_ area: Area) -> (heading: Area, table: Area, pane: Area) {
    let (heading, rest) = area.splitTop(area.rows >= 4 ? 1 : 0)
    let (table, pane) = SidePane.split(rest)
    return (heading, table, pane)
  }

  func explanations(in context: ConsoleContext) -> [Explanation] {
    if showsCohorts { return cohorts.map { [CohortTable($0, in: context).explanation] } ?? [] }
    guard let row = list.selected else { return [] }
    let all = MemberExplanations(row: row, page: nil, context: context)
    return segment.hasScore ? all.standingFirst : all.all
  }
}

extension MemberQuery.Sort {
  /// The one that `s` sorts by after this one; a score only where there are candidates.
  func next(in segment: MemberQuery.Segment) -> Self {
    Self.allCases.filter { $0 != .score || segment.hasScore }.following(self)
  }
}
