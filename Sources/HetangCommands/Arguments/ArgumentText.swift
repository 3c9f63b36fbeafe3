import Words

/// The arguments of the process as text.
enum ArgumentText {
  /// As a shell handed them over, without the program's name.
  ///
  /// - Throws: ``Complaint`` for bytes that are no text: signs that nobody typed would be kept in
  ///   their place.
  static func ofProcess() throws -> [String] {
    let pointers = UnsafeBufferPointer(start: CommandLine.unsafeArgv, count: Int(CommandLine.argc))
    return try pointers.dropFirst().compactMap(\.self).map { bytes in
      guard let text = String(validatingCString: bytes) else {
        throw Complaint(
          sentence: LanguageOption.wordsOfLocale.commandLine.argumentUnreadable(
            String(cString: bytes)), status: .usage)
      }
      return text
    }
  }
}
