import ArgumentParser
import Community
import Foundation
import Sample
import Store
import Words

/// Opens the console on a made-up community.
struct DemoCommand: ParsableCommand, Speaking {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Open the console on a sample community.",
    discussion: """
      Everybody in it is made up. It lives in a file that is removed at the end, unless --store \
      names one to keep.
      """)

  @OptionGroup var common: CommonOptions
  @OptionGroup var screen: ScreenOptions

  var words: Words { common.words }

  func run() throws {
    let now = screen.now?.instant ?? Clock.now()
    if common.store != nil {
      try screen.open(common) {
        let store = try common.openStore(creatingFolder: false)
        if try store.counts(at: now).groups == 0 {
          try load(now, into: store)
        }
        return store
      }
      return
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("hetang-demo-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    try screen.open(common) {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let store = try Store.open(path: folder.appendingPathComponent("demo.sqlite").path)
      try load(now, into: store)
      return store
    }
  }

  private func load(_ now: Instant, into store: Store) throws {
    try SampleLoader.load(
      SampleCommunity(now: now), into: store, ownedBy: common.person,
      from: SampleFileNames(words.imports))
  }
}
