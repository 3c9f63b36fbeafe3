import Community
import Store
import Terminal
import Words

extension MemberScreen {
  func draw(on canvas: inout Canvas, in area: Area, context: ConsoleContext) {
    let words = context.words.members
    guard let page else {
      let text = isLoaded ? words.notFound : ""
      Prose([Prose.Line(text, .muted)]).draw(on: &canvas, in: Self.inside(area))
      canvas.cursor = Point(row: area.row, column: area.column)
      return
    }
    let (head, tabs, body) = areas(area, context)
    let inside = Self.inside(head)
    Prose(MemberPageProse(page, incidents: incidents, in: context).head(columns: inside.columns))
      .draw(on: &canvas, in: inside)
    drawTabs(of: page, on: &canvas, in: tabs, words: words)
    switch part {
    case .groups:
      Table(columns: MembershipColumns(context: context).all, emptyText: "")
        .draw(groups, on: &canvas, in: body, context: context)
    case .ties:
      Table(columns: TieColumns(context: context).all, emptyText: words.noTies)
        .draw(ties, on: &canvas, in: body, context: context)
    case .standing, .points, .tasks:
      prose(in: context).draw(on: &canvas, in: Self.inside(body), from: scroll)
      canvas.cursor = Point(row: body.row, column: body.column)
    }
  }

  /// The part that is shown, where it is text.
  func prose(in context: ConsoleContext) -> Prose {
    guard let page else { return Prose() }
    switch part {
    case .groups, .ties: return Prose()
    case .standing: return Prose(StandingProse(page, in: context).lines)
    case .points: return Prose(MemberPageProse(page, in: context).points)
    case .tasks: return Prose(MemberPageProse(page, in: context).tasks)
    }
  }

  private func drawTabs(
    of page: MemberPage, on canvas: inout Canvas, in area: Area, words: MemberWords
  ) {
    guard area.rows > 0 else { return }
    var column = area.column + 2
    for part in Part.allCases {
      let label =
        switch part {
        case .groups: "\(words.memberships) \(page.memberships.count)"
        case .standing: words.standing
        case .ties: "\(words.ties) \(page.ties.count)"
        case .points: "\(words.ledger) \(page.points.count)"
        case .tasks: "\(words.openTasks) \(page.openTasks.count)"
        }
      column += canvas.put(
        label, at: Point(row: area.endRow - 1, column: column),
        style: part == self.part ? Style(bold: true, underlined: true) : Look.muted.style)
      column += 3
    }
  }

  /// The head takes what it needs as long as the part below keeps some rows.
  func areas(
    _ area: Area, _ context: ConsoleContext
  ) -> (head: Area, tabs: Area, body: Area) {
    let columns = Self.inside(area).columns
    let needed =
      page.map {
        Prose(MemberPageProse($0, incidents: incidents, in: context).head(columns: columns)).rows(
          in: columns
        ).count
      } ?? 0
    let (head, rest) = area.splitTop(max(0, min(needed, area.rows - 6)))
    let (tabs, body) = rest.splitTop(rest.rows >= 8 ? 2 : rest.rows >= 4 ? 1 : 0)
    return (head, tabs, body)
  }

  private static func inside(_ area: Area) -> Area {
    Area(row: area.row, column: area.column + 2, rows: area.rows, columns: area.columns - 3)
  }
}
