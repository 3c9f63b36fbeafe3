import Terminal
import Testing

@testable import Console

/// A window's size as it is written in scripts and on the command line.
struct WindowSizeTests {
  @Test(arguments: [
    ("80x24", Size(rows: 24, columns: 80) as Size?), ("1x1", Size(rows: 1, columns: 1)),
    ("1000x1000", Size(rows: 1000, columns: 1000)), ("0x24", nil), ("80x1001", nil), ("80", nil),
    ("80x", nil), ("x24", nil), ("80x24x2", nil), ("80X24", nil), ("", nil), ("-80x24", nil),
  ])
  func `columns first, from 1 to 1000 of either`(text: String, size: Size?) {
    #expect(Size(text) == size)
  }
}
