import Community
import Store
import Terminal
import Words

/// A week of deliveries, Monday to Sunday, each at its wall-clock time in its own group's zone.
struct WeekCalendar: Equatable, Sendable {
  /// Weeks from the present one.
  private(set) var offset = 0
  /// The Monday of the week shown; nil until the first layout tells what day it is.
  private(set) var monday: Day?
  var list = ListState<DeliveryRow>()
  private var all: [DeliveryRow] = []

  /// Learns what day it is.
  mutating func settle(today: Day) { monday = today.monday + 7 * offset }

  /// Turns to another week.
  mutating func turn(by weeks: Int) {
    offset += weeks
    monday = monday.map { $0 + 7 * weeks }
    all = []
    list.restart()
  }

  /// Takes what was asked for; the days are those of each group's own clocks.
  mutating func receive(_ rows: [DeliveryRow]) {
    guard let monday else { return }
    let week = monday..<monday + 7
    all = rows.filter { week.contains($0.delivery.day) }.sorted { left, right in
      let (a, b) = (left.delivery, right.delivery)
      return (a.day, a.time, left.groupName, a.id) < (b.day, b.time, right.groupName, b.id)
    }
    let isFirst = !list.isLoaded
    narrow()
    // Where there is something to do.
    if isFirst, let place = list.page.rows.firstIndex(where: { $0.delivery.state.isOpen }) {
      list.select(index: place)
    }
  }

  /// Shows what the filter leaves.
  mutating func narrow() {
    let filter = WordFilter(list.filter.text)
    let rows = all.filter { filter.matches("\($0.post.text.heading) \($0.groupName)") }
    list.receive(Page(total: rows.count, offset: 0, rows: rows))
  }

  /// The deliveries of a day of the week, with their places in the list.
  func deliveries(on day: Day) -> [(place: Int, row: DeliveryRow)] {
    list.page.rows.enumerated().filter { $1.delivery.day == day }.map { ($0, $1) }
  }
}
