import Glibc

/// Measures a full-screen program from outside, over a pseudo terminal: what its first frame, a key,
/// a burst of keys and quiet cost. On demand, see docs/performance.md:
///
///     swift run -c release TerminalMeter 80x24 2 j 200 Q PROGRAM ARGUMENT…
///
/// The window's size; keys that open the list to measure (- for none); the key to press, and how
/// often; the keys that quit; the program.
@main
struct Meter {
  private static let starts = 5

  static func main() {
    let arguments = CommandLine.arguments
    let size = arguments.dropFirst().first?.split(separator: "x").compactMap { Int32($0) } ?? []
    guard arguments.count >= 7, size.count == 2, let presses = Int(arguments[4]) else {
      print("TerminalMeter COLUMNSxROWS OPEN-KEYS KEY COUNT QUIT-KEYS PROGRAM ARGUMENT...")
      exit(64)
    }
    var frames: [Double] = []
    for number in 1...starts {
      guard let program = Program(Array(arguments[6...]), columns: size[0], rows: size[1]) else {
        print("\(arguments[6]): cannot be started")
        exit(1)
      }
      let frame = program.firstFrame()
      frames.append(frame.milliseconds)
      if number == starts {
        print("first frame: \(frame.bytes) bytes, \(Spread(frames))")
        measure(program, open: arguments[2], key: arguments[3], presses: presses)
      }
      program.end(arguments[5])
    }
  }

  private static func measure(_ program: Program, open: String, key: String, presses: Int) {
    if open != "-" { _ = program.press(open, quiet: 500) }
    let idle = program.press("", quiet: 5000)
    print("idle: \(idle.bytes) bytes in 5 s")
    let steps = (0..<presses).map { _ in
      program.press(key, quiet: 40)
    }.filter { $0.bytes > 0 }
    print("a key: \(Spread(steps.map { Double($0.bytes) }, unit: "bytes"))")
    print("key to last byte: \(Spread(steps.map(\.milliseconds)))")
    let burst = program.press(String(repeating: key, count: 100), quiet: 300)
    print("100 keys at once: \(burst.bytes) bytes")
    print("resident: \(program.residentKilobytes / 1024) MB")
  }
}

/// The middle, the 99th of a hundred, and the greatest of some figures.
struct Spread: CustomStringConvertible {
  private let sorted: [Double]
  private let unit: String

  init(_ figures: [Double], unit: String = "ms") {
    sorted = figures.sorted()
    self.unit = unit
  }

  var description: String {
    "median \(at(0.5)), 99 % \(at(0.99)), most \(at(1)) \(unit)"
  }

  private func at(_ part: Double) -> String {
    guard !sorted.isEmpty else { return "-" }
    let place = min(sorted.count - 1, Int(Double(sorted.count) * part))
    return "\((sorted[place] * 10).rounded() / 10)"
  }
}
