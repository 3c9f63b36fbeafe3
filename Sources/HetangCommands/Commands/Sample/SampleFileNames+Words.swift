import Sample
import Words

extension SampleFileNames {
  /// In the language of the program.
  init(_ words: ImportWords) {
    self.init(
      members: words.sampleMembers, chats: words.sampleChats, arrivals: words.sampleArrivals)
  }
}
