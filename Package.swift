// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "hetang",
  products: [.executable(name: "hetang", targets: ["hetang"])],
  dependencies: [
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
  ],
  targets: [
    // C libraries, each behind the one target that may use it.
    .target(
      name: "CNcurses",
      linkerSettings: [.linkedLibrary("ncursesw"), .linkedLibrary("tinfo")]),
    .systemLibrary(name: "CDigest", providers: [.apt(["libmd-dev"])]),
    .systemLibrary(name: "CZlib", providers: [.apt(["zlib1g-dev"])]),
    .systemLibrary(name: "CMalloc"),

    // The rooms. Imports run one way, downward: docs/architecture.md.
    .target(name: "Community", resources: [.embedInCode("Resources")]),
    .target(name: "Words", dependencies: ["Community", "Store", "Exchange"]),
    .target(name: "Terminal", dependencies: ["CNcurses"]),
    .target(
      name: "Store",
      dependencies: [
        "Community", "CDigest", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "GRDBSQLite", package: "GRDB.swift"),
      ]),
    .target(name: "Exchange", dependencies: ["Community", "Store", "CZlib"]),
    .target(name: "Sample", dependencies: ["Community", "Store"]),
    .target(name: "Console", dependencies: ["Community", "Store", "Terminal", "Words", "CMalloc"]),
    .target(
      name: "HetangCommands",
      dependencies: [
        "Community", "Store", "Exchange", "Sample", "Terminal", "Console", "Words",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .executableTarget(name: "hetang", dependencies: ["HetangCommands"]),

    // Tests mirror the rooms; a pty and libvterm stand in for a person's terminal.
    .target(name: "CPty", path: "Tests/Support/CPty", linkerSettings: [.linkedLibrary("util")]),
    .systemLibrary(
      name: "CVterm", path: "Tests/Support/CVterm", providers: [.apt(["libvterm-dev"])]),
    .target(
      name: "PtyScreen", dependencies: ["CPty", "CVterm"], path: "Tests/Support/PtyScreen"),
    // The same numbers in every run, for tests of laws.
    .target(name: "Dice", path: "Tests/Support/Dice"),
    // A folder that goes with its test.
    .target(name: "TestFolder", path: "Tests/Support/TestFolder"),
    .executableTarget(
      name: "DriverProbe", dependencies: ["Terminal"], path: "Tests/Support/DriverProbe"),
    .executableTarget(
      name: "QueueHammer", dependencies: ["Community", "Store"],
      path: "Tests/Support/QueueHammer"),
    // Texts that try to break whoever shows them, for every room that takes text from outside.
    .target(name: "HostileCorpus", path: "Tests/Support/HostileCorpus"),
    .executableTarget(
      name: "TerminalMeter", dependencies: ["CPty"], path: "Tests/Support/TerminalMeter"),
    .testTarget(name: "CommunityTests", dependencies: ["Community"]),
    .testTarget(
      name: "TerminalTests",
      dependencies: [
        "Terminal", "CNcurses", "PtyScreen", "DriverProbe", "HostileCorpus", "Dice",
      ]),
    .testTarget(
      name: "StoreTests",
      dependencies: [
        "Store", "Community", "TestFolder", "Dice",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .testTarget(
      name: "ExchangeTests",
      dependencies: ["Exchange", "Store", "Community", "HostileCorpus", "Dice"]),
    .testTarget(name: "SampleTests", dependencies: ["Sample", "Store", "Exchange", "Community"]),
    .testTarget(name: "WordsTests", dependencies: ["Words", "Community", "Store", "Exchange"]),
    .testTarget(
      name: "ConsoleTests",
      dependencies: [
        "Console", "Sample", "Store", "Terminal", "Words", "Exchange", "HostileCorpus", "Dice",
      ],
      exclude: ["Screens/Golden"]),
    .testTarget(
      name: "HetangCommandsTests",
      dependencies: [
        "HetangCommands", "Community", "Store", "Exchange", "Sample", "Terminal", "Console",
        "Words", "HostileCorpus", "TestFolder", "Dice",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),
    .testTarget(
      name: "EndToEndTests",
      dependencies: [
        "PtyScreen", "hetang", "QueueHammer", "Store", "Community", "HostileCorpus", "TestFolder",
        .product(name: "GRDB", package: "GRDB.swift"),
      ]),
  ],
  swiftLanguageModes: [.v6]
)

// One place for the settings of every Swift target. Warnings are errors in CI only, so that a
// newer compiler's new warning never keeps a user from building.
let cTargets: Set = ["CNcurses", "CDigest", "CZlib", "CMalloc", "CPty", "CVterm"]
for target in package.targets where !cTargets.contains(target.name) {
  var settings = target.swiftSettings ?? []
  settings += [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
  if Context.environment["CI"] != nil { settings.append(.treatAllWarnings(as: .error)) }
  target.swiftSettings = settings
}
