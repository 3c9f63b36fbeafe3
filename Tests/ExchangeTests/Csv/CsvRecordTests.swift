import Dice
import Testing

@testable import Exchange

@Suite struct `Records of a table` {
  private func records(
    _ text: String, separator: String = ",", piece: Int = 4096
  ) throws -> [CsvRecord] {
    let window = ByteWindow(MemorySource(Array(text.utf8)), path: "", piece: piece)
    var records = CsvRecords(window, separator: Array(separator.utf8)[0])
    var all: [CsvRecord] = []
    while let record = try records.next() { all.append(record) }
    return all
  }

  @Test(arguments: [
    ("a,b\nc,d\n", [["a", "b"], ["c", "d"]]), ("a,b", [["a", "b"]]), ("a,\n", [["a", ""]]),
    (",\n", [["", ""]]), (",,", [["", "", ""]]), ("\n\n\na\n\n", [["a"]]), ("\r\n\r\n", []),
    ("", []),
    ("\"a\",\"b\"\n", [["a", "b"]]), ("\"a,b\"\n", [["a,b"]]), ("\"a\"\"b\"\n", [["a\"b"]]),
    ("\"\"\"\"\n", [["\""]]), ("\"\",x\n", [["", "x"]]), ("\"a\nb\",c\n", [["a\nb", "c"]]),
    ("\"a\r\nb\"\n", [["a\r\nb"]]), ("a\"b,c\n", [["a\"b", "c"]]), ("\"a\"b,c\n", [["ab", "c"]]),
    ("\"a\" ,c\n", [["a ", "c"]]), ("a\rb\r", [["a"], ["b"]]), ("a\r\nb", [["a"], ["b"]]),
    (" a , b \n", [[" a ", " b "]]), ("\"a\n", [["a\n"]]), ("a,\"", [["a", ""]]),
  ])
  func `are split as RFC 4180 says, and kindly beyond`(text: String, fields: [[String]]) throws {
    for piece in [16, 17, 4096] {
      #expect(try records(text, piece: piece).map(\.fields) == fields)
    }
  }

  /// Fields of every nasty sign, written as RFC 4180 says.
  @Test(arguments: 1...30)
  func `come back as they were written`(seed: UInt64) throws {
    var random = Dice(seed: seed)
    func below(_ bound: Int) -> Int { Int(random.next() % UInt64(bound)) }
    let separator = [",", ";", "\t"][below(3)]
    let end = ["\n", "\r\n"][below(2)]
    let signs = ["a", "b", "\"", ",", ";", "\t", "\n", "\r\n", "\r", " ", "中", "🙂", "=", "'"]
    let table = (0..<(1 + below(12))).map { _ in
      (0..<(2 + below(4))).map { _ in (0..<below(6)).map { _ in signs[below(signs.count)] }.joined()
      }
    }
    let text = table.map { row in
      row.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: separator) + end
    }.joined()
    let read = try records(text, separator: separator, piece: 16 + below(40))
    #expect(read.map(\.fields) == table)
    #expect(read.allSatisfy { !$0.isUnclosed && !$0.isCut && !$0.isRepaired })
  }

  @Test func `know the line on which they begin`() throws {
    let text = "a\n\n\"b\nb\nb\"\nc\r\n\r\nd\r\re"
    let found = try records(text)
    #expect(found.map(\.line) == [1, 3, 6, 8, 10])
    #expect(found.map { $0.fields[0] } == ["a", "b\nb\nb", "c", "d", "e"])
    #expect(found.map(\.isLast) == [false, false, false, false, true])
  }

  @Test func `say when a quote never closes`() throws {
    let found = try records("a,b\nc,\"d\ne,f\n")
    #expect(found.map(\.isUnclosed) == [false, true])
    #expect(found.last?.line == 2)
    #expect(found.last?.fields == ["c", "d\ne,f\n"])
  }

  @Test func `are cut in fields that are too long, and in too many`() throws {
    let limit = CsvRecords.longestField
    for (count, isCut) in [(limit, false), (limit + 1, true)] {
      let found = try records(String(repeating: "x", count: count) + ",y\nz,w\n")
      #expect(found.map(\.isCut) == [isCut, false])
      #expect(found.first?.fields.map(\.utf8.count) == [limit, 1])
      let quoted = try records("\"" + String(repeating: "x", count: count) + "\",y\n")
      #expect(quoted.map(\.isCut) == [isCut])
    }
    for (count, isCut) in [(256, false), (257, true)] {
      let found = try records(String(repeating: ",", count: count - 1) + "\nnext,row\n")
      #expect(found.map(\.isCut) == [isCut, false])
      #expect(found.first?.fields.count == 256)
    }
  }

  @Test func `say where bytes were no text`() throws {
    let bytes: [UInt8] = Array("a,".utf8) + [0xFF] + Array("\nb,c\n".utf8)
    var records = CsvRecords(
      ByteWindow(MemorySource(bytes), path: ""), separator: UInt8(ascii: ","))
    let (first, second) = (try records.next(), try records.next())
    #expect(first?.fields == ["a", "\u{FFFD}"])
    #expect(first?.isRepaired == true && second?.isRepaired == false)
  }
}
