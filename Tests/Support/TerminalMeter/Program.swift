import CPty
import Glibc

/// A program on a pseudo terminal that nobody draws: only its bytes and their times count.
struct Program {
  /// What came, and when its last byte did; the quiet behind it is not counted.
  struct Answer {
    var bytes: Int
    var milliseconds: Double
  }

  private let process: pid_t
  private let terminal: Int32
  private let clock = ContinuousClock()
  private let started: ContinuousClock.Instant

  init?(_ command: [String], columns: Int32, rows: Int32) {
    started = clock.now
    var descriptor: Int32 = -1
    let words = command.map { strdup($0) } + [nil]
    let environment = Self.environment.map { strdup($0) } + [nil]
    defer { (words + environment).forEach { free($0) } }
    let child = words.withUnsafeBufferPointer { words in
      environment.withUnsafeBufferPointer {
        cpty_spawn(command[0], words.baseAddress, $0.baseAddress, rows, columns, &descriptor)
      }
    }
    guard child > 0 else { return nil }
    (process, terminal) = (child, descriptor)
  }

  /// The same terminal and locale wherever it is measured.
  private static var environment: [String] {
    let inherited = ["HOME", "PATH", "USER"].compactMap { (name: String) -> String? in
      getenv(name).map { "\(name)=\(String(cString: $0))" }
    }
    return ["TERM=xterm-256color", "LANG=C.UTF-8"] + inherited
  }

  /// What came from the program's start on.
  func firstFrame() -> Answer { take(since: started, quiet: 300) }

  /// Presses keys, at once; none only waits.
  ///
  /// - Parameter quiet: Milliseconds without a byte that end the answer.
  func press(_ keys: String, quiet: Int32) -> Answer {
    let start = clock.now
    let bytes = Array(keys.utf8)
    _ = write(terminal, bytes, bytes.count)
    return take(since: start, quiet: quiet)
  }

  private func take(since start: ContinuousClock.Instant, quiet: Int32) -> Answer {
    var (bytes, last) = (0, start)
    var buffer = [UInt8](repeating: 0, count: 65_536)
    var ready = pollfd(fd: terminal, events: Int16(POLLIN), revents: 0)
    // Nothing at all is waited for longer: a program may be slow.
    while poll(&ready, 1, bytes == 0 ? max(quiet, 3000) : quiet) > 0 {
      let count = read(terminal, &buffer, buffer.count)
      guard count > 0 else { break }
      bytes += count
      last = clock.now
    }
    return Answer(bytes: bytes, milliseconds: (last - start) / .milliseconds(1))
  }

  /// What the program holds in memory, pages that others share with it included.
  var residentKilobytes: Int {
    guard let file = fopen("/proc/\(process)/status", "r") else { return 0 }
    defer { fclose(file) }
    var line = [CChar](repeating: 0, count: 256)
    while fgets(&line, 256, file) != nil {
      let words = String(decoding: line.prefix { $0 != 0 }.map(UInt8.init), as: UTF8.self)
        .split(whereSeparator: \.isWhitespace)
      if words.first == "VmRSS:", words.count > 1 { return Int(words[1]) ?? 0 }
    }
    return 0
  }

  /// Quits it with those keys, and ends it when that does not.
  func end(_ keys: String) {
    _ = press(keys, quiet: 300)
    var status: Int32 = 0
    close(terminal)
    for _ in 0..<100 {
      if waitpid(process, &status, WNOHANG) == process { return }
      _ = poll(nil, 0, 10)
    }
    kill(process, SIGKILL)
    waitpid(process, &status, 0)
  }
}
