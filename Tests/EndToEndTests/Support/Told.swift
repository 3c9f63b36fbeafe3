import Foundation

/// What a program without a terminal said, and how it ended.
struct Told {
  let output: String
  let errors: String
  let status: Int32

  /// Files take the output, so that nothing waits for a reader.
  ///
  /// - Parameters:
  ///   - program: What is run; else the program under test.
  ///   - input: What comes in through standard input.
  init(
    _ arguments: [String], of program: String = hetang, environment: [String: String],
    in folder: URL, input: String? = nil
  ) throws {
    let name = UUID().uuidString
    let files = ["out", "err"].map { folder.appendingPathComponent("\(name).\($0)") }
    for file in files { try Data().write(to: file) }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    process.standardInput = try Self.handle(for: input, folder.appendingPathComponent("\(name).in"))
    process.standardOutput = try FileHandle(forWritingTo: files[0])
    process.standardError = try FileHandle(forWritingTo: files[1])
    try process.run()
    process.waitUntilExit()
    status = process.terminationStatus
    output = try String(contentsOf: files[0], encoding: .utf8)
    errors = try String(contentsOf: files[1], encoding: .utf8)
  }

  private static func handle(for input: String?, _ file: URL) throws -> FileHandle {
    guard let input else { return .nullDevice }
    try Data(input.utf8).write(to: file)
    return try FileHandle(forReadingFrom: file)
  }

  /// The output as a JSON array of objects.
  func rows() throws -> [[String: Any]] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [[String: Any]] ?? []
  }

  /// The output as one JSON object.
  func object() throws -> [String: Any] {
    try JSONSerialization.jsonObject(with: Data(output.utf8)) as? [String: Any] ?? [:]
  }
}
