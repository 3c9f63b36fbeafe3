import Community
import Dice
import HostileCorpus

@testable import Exchange

/// Damages files as disks, editors and enemies do; repeatable by its seed.
struct Mutator {
  private var random: Dice

  init(seed: UInt64) { random = Dice(seed: seed) }

  mutating func below(_ bound: Int) -> Int { Int(random.next() % UInt64(max(1, bound))) }

  /// What the user might say about such a file.
  var options: ReadOptions {
    mutating get {
      let format = below(3) == 0 ? ExportFormat.allCases[below(ExportFormat.allCases.count)] : nil
      return ReadOptions(
        format: format, zone: below(8) == 0 ? nil : Zone("Europe/Berlin"),
        dateOrder: [nil, .dayFirst, .monthFirst, .yearFirst][below(4)],
        groupName: below(6) == 0 ? "G" : nil)
    }
  }

  mutating func mutated(_ bytes: [UInt8]) -> [UInt8] {
    guard !bytes.isEmpty else { return bytes }
    switch below(12) {
    case 0: return Array(bytes.prefix(below(bytes.count)))
    case 1: return Array(bytes.dropFirst(below(bytes.count)))
    case 2: return flipped(bytes)
    case 3: return doubled(bytes)
    case 4: return without(bytes)
    case 5: return inserting(nesting(), bytes)
    case 6, 7: return withNumber(bytes)
    case 8: return inserting(hostile(), bytes)
    case 9, 10: return inserting(Array(Self.words[below(Self.words.count)].utf8), bytes)
    default: return inserting(run(), bytes)
    }
  }

  private mutating func flipped(_ bytes: [UInt8]) -> [UInt8] {
    var bytes = bytes
    for _ in 0...below(6) { bytes[below(bytes.count)] ^= UInt8(truncatingIfNeeded: random.next()) }
    return bytes
  }

  private mutating func block(_ bytes: [UInt8]) -> Range<Int> {
    let start = below(bytes.count)
    return start..<min(bytes.count, start + 1 + below(200))
  }

  private mutating func doubled(_ bytes: [UInt8]) -> [UInt8] {
    let block = block(bytes)
    let copies = [1, 2, 50][below(3)]
    return inserting(Array(repeatElement(bytes[block], count: copies).joined()), bytes)
  }

  private mutating func without(_ bytes: [UInt8]) -> [UInt8] {
    let block = block(bytes)
    return Array(bytes[..<block.lowerBound] + bytes[block.upperBound...])
  }

  private mutating func inserting(_ part: [UInt8], _ bytes: [UInt8]) -> [UInt8] {
    let place = below(bytes.count)
    return Array(bytes[..<place]) + part + bytes[place...]
  }

  private mutating func nesting() -> [UInt8] {
    let open = ["[", "{\"a\":", "\"", "[{\"messages\":"][below(4)]
    return Array(String(repeating: open, count: [3, 100, 20_000][below(3)]).utf8)
  }

  private mutating func run() -> [UInt8] {
    let sign = ["\n", "\"", ",", "\\", " ", "\0", "、", "\" ", ":"][below(9)]
    return Array(String(repeating: sign, count: [1, 40, 4000][below(3)]).utf8)
  }

  private mutating func hostile() -> [UInt8] {
    HostileText.all[below(HostileText.all.count)].bytes
  }

  /// Another number in place of one that is there.
  private mutating func withNumber(_ bytes: [UInt8]) -> [UInt8] {
    let from = below(bytes.count)
    let digits: ClosedRange<UInt8> = 0x30...0x39
    guard let start = bytes[from...].firstIndex(where: digits.contains) else { return bytes }
    let end = bytes[start...].firstIndex { !digits.contains($0) } ?? bytes.endIndex
    let number = Self.numbers[below(Self.numbers.count)]
    return bytes[..<start] + Array(number.utf8) + bytes[end...]
  }

  private static let numbers = [
    "0", "-1", "1", "00", "31", "32", "99", "2000", "9999", "10000", "999999999", "1e9", "1.5",
    "2147483648", "4102444800", "4102444801", "31535999", "99999999999", "100000000000",
    "253402300800", "9007199254740993", "999999999999999999", "9223372036854775807",
    "9223372036854775808", "-9223372036854775808", "99999999999999999999999999", "NaN",
  ]

  /// What readers look for.
  private static let words = [
    "null", "true", "{}", "[]", "\"\"", "\\ud800", "\\x1", "\u{FEFF}", "\r", "\r\n",
    "\n1/12/24, 09:00 - ",
    "\n[2024/12/01, 9:05:10 PM] ", ": ", "Mei added ", " and ", "加入了群聊", "\"messages\":[",
    "\"type\":\"service\",", "\"action\":\"invite_members\",\"members\":[null,\"\"],",
    "\"date\":\"9999-12-31T23:59:60\",", "\"date\":\"0000-02-30T24:00:00\",",
    "2024-02-29T23:59:60+23:59", "0001-01-01 00:00", "\"timestamp\":", "\"_type\":\"header\"", "#",
    "group,member,timestamp\n", "\"chats\":{\"list\":[", "\u{1F}\u{8B}",
  ]
}
