import Foundation

/// A folder of one test's own. It goes, with all that is in it, with the last who holds it.
public final class TestFolder: Sendable {
  /// Where it lies.
  public let url: URL

  /// An empty folder under a name that nothing else has.
  public init() throws {
    url = FileManager.default.temporaryDirectory
      .appendingPathComponent("hetang-tests-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  /// Runs `body` with a folder that is gone afterwards.
  public static func with<Result>(_ body: (TestFolder) throws -> Result) throws -> Result {
    let folder = try TestFolder()
    return try withExtendedLifetime(folder) { try body(folder) }
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in it, whether or not there is one.
  public func path(_ name: String) -> String { url.appendingPathComponent(name).path }

  /// Writes a file into it.
  ///
  /// - Returns: The file's path.
  public func write(_ text: String, to name: String) throws -> String {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path(name)))
    return path(name)
  }

  /// Puts a store into it as the program itself makes it; with another mode the doctor would have
  /// something to say.
  public func put(store contents: Data, as name: String) throws {
    try contents.write(to: URL(fileURLWithPath: path(name)))
    chmod(path(name), 0o660)
  }
}
