import ArgumentParser
import Exchange
import Store
import Synchronization
import Testing

@testable import HetangCommands

/// Lists are asked for page by page, as far as is wanted.
@Suite struct PagingTests {
  /// Numbers from 0, and which windows of them were asked for.
  private final class Source: Sendable {
    let count: Int
    private let asked = Mutex<[Window]>([])
    var windows: [Window] { asked.withLock { $0 } }

    init(_ count: Int) { self.count = count }

    func page(_ window: Window) -> Page<Int> {
      asked.withLock { $0.append(window) }
      let rows = (0..<count).dropFirst(window.offset).prefix(window.limit)
      return Page(total: count, offset: window.offset, rows: Array(rows))
    }
  }

  private func print(_ source: Source, _ options: [String]) throws -> String {
    let listing = Listing<Int>(
      fields: [TableField("n", .integer, "a number") { .integer(Int64($0)) }],
      columns: [PlainColumn(title: "number", isNumber: true) { "\($0)" }], empty: "None.",
      page: source.page)
    let transcript = Transcript()
    var surroundings = Surroundings(environment: [:])
    surroundings.transcript = transcript
    let list = try ListingOptions.parse(options)
    try Surroundings.$current.withValue(surroundings) { try list.print(listing) }
    return transcript.output
  }

  private static let sizes = [0, 1, 2, 1999, 2000, 2001, 4000, 4001]
  private static let limits = [1, 2, 1999, 2000, 2001, 4000, Int.max]

  @Test(arguments: sizes, limits)
  func `as many rows as there are, and no more than wanted`(size: Int, limit: Int) throws {
    let source = Source(size)
    let output = try print(source, ["--csv", "--limit", "\(limit)"])
    let numbers = output.split(whereSeparator: \.isNewline).dropFirst().compactMap { Int($0) }
    #expect(numbers == Array(0..<min(size, limit)))
    // Windows lie one behind the other, and none asks for rows that nobody wants.
    var offset = 0
    for window in source.windows {
      #expect(window.offset == offset)
      #expect(window.limit >= 1 && window.limit <= limit - offset)
      offset += window.limit
    }
    #expect(source.windows.count <= size / 2000 + 1)
  }

  @Test func `without a limit all come`() throws {
    let source = Source(4001)
    let lines = try print(source, []).split(separator: "\n")
    #expect(lines.count == 4002)
    #expect(lines.first == "number" && lines.last == "  4000")
  }

  @Test func `nothing is told in each form`() throws {
    #expect(try print(Source(0), []) == "None.\n")
    #expect(try print(Source(0), ["--json"]) == "[\n]\n")
    #expect(try print(Source(0), ["--csv"]) == "n\r\n")
  }

  @Test func `one and several in JSON are one array, a line each`() throws {
    #expect(try print(Source(1), ["--json"]) == "[\n{\"n\":0}\n]\n")
    #expect(try print(Source(2), ["--json"]) == "[\n{\"n\":0},\n{\"n\":1}\n]\n")
  }

  @Test(arguments: [["--limit", "0"], ["--limit", "-1"], ["--limit", "x"], ["--json", "--csv"]])
  func `what makes no sense`(options: [String]) {
    #expect(throws: (any Error).self) { try ListingOptions.parse(options) }
  }
}
