import Glibc
import Terminal

/// A program with nothing but the driver in it, for tests to press keys on: a list with Chinese in
/// it, and a log of what came.
@main
@MainActor
struct Probe {
  let driver: TerminalDriver
  var list = ListViewport(total: 50)
  var frames = 0
  var log: [String] = []
  var isAsking = false
  /// Frames have a column more than the window, with a character across its edge.
  var isTooWide = false
  var showsLooks = false

  static func main() {
    TerminalDriver.blockSignals()
    var environment: [String: String] = [:]
    for name in ["TERM", "NO_COLOR", "TMUX", "HETANG_ASCII"] {
      environment[name] = getenv(name).map { String(cString: $0) }
    }
    do {
      let driver = try TerminalDriver(capabilities: Capabilities(environment: environment))
      var probe = Probe(driver: driver)
      let status = probe.run()
      driver.close()
      exit(status)
    } catch {
      print("no terminal: \(error)")
      exit(3)
    }
  }

  mutating func run() -> Int32 {
    while true {
      frames += 1
      list.setHeight(max(0, driver.size.rows - 6))
      driver.present(frame(), asking: isAsking)
      for event in driver.next(timeout: nil) {
        if let status = take(event) { return status }
      }
    }
  }

  private mutating func take(_ event: TerminalEvent) -> Int32? {
    switch event {
    case .key(.character("q")): return 0
    case .key(.character("c")): fatalError("asked to crash")
    case .key(.character("x")): exit(7)
    case .key(.character("z")): driver.suspend()
    case .key(.character("y")): log.append("copied \(driver.copyToClipboard("复制"))")
    case .key(.character("j")): list.move(1)
    case .key(.character("k")): list.move(-1)
    case .key(.control("l")): driver.redraw()
    case .key(.character("a")): isAsking.toggle()
    case .key(.character("w")): isTooWide.toggle()
    case .key(.character("s")): showsLooks.toggle()
    case .key(let key): log.append("key \(key)")
    case .paste(let text): log.append("paste \(text.replacing("\n", with: "⏎"))")
    case .resize(let size): log.append("resize \(size.rows)x\(size.columns)")
    case .hangup: return 5
    }
    return nil
  }

  private static let looks = [
    Style(bold: true), Style(dim: true), Style(underlined: true), Style(reversed: true),
    Style(foreground: .red), Style(foreground: .brightRed), Style(background: .blue),
    Style(foreground: .white, background: .brightGreen),
  ]

  private func frame() -> Canvas {
    let edge = driver.size.columns
    var canvas = Canvas(size: Size(rows: driver.size.rows, columns: edge + (isTooWide ? 1 : 0)))
    let width = canvas.size.columns
    let title = Text.fit("  中文群组 frame \(frames)", columns: width)
    // In the last row, which arrives last: who sees the number sees the whole frame.
    let last = canvas.size.rows - 1
    canvas.put(title, at: Point(row: last, column: 0), style: Style(bold: true, reversed: true))
    for (offset, row) in list.visible.enumerated() {
      let isSelected = row == list.selected
      let style = isSelected ? Style(foreground: .green, bold: true) : .plain
      let marker = isSelected ? driver.capabilities.glyphs.marker : " "
      canvas.put(
        "\(marker) 第\(row)行 e\u{301} 👩\u{200D}💻|", at: Point(row: offset, column: 0),
        style: style)
      if isSelected, isTooWide { canvas.put("中", at: Point(row: offset, column: edge - 1)) }
      if isSelected { canvas.cursor = Point(row: offset, column: 0) }
    }
    if showsLooks {
      for (column, look) in Self.looks.enumerated() {
        canvas.put("x", at: Point(row: last - 5, column: column), style: look)
      }
    }
    for (offset, line) in log.suffix(4).enumerated() {
      canvas.put(line, at: Point(row: last - 4 + offset, column: 0))
    }
    return canvas
  }
}
