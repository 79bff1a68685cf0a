// swift-tools-version: 6.2
import PackageDescription

// One line of modules: each imports only what stands to its left, and nothing comes from outside.
// Prose <- Rulebook <- Checks <- Reports <- Desk <- socialceo

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .treatAllWarnings(as: .error),
]

// The released program for Linux is one static file: it starts like a C program.
let staticOnLinux = ["-static-executable"]
let released = BuildSettingCondition.when(platforms: [.linux], configuration: .release)

let package = Package(
  name: "socialceo",
  // `span` of arrays came with it.
  platforms: [.macOS(.v26)],
  products: [
    .executable(name: "socialceo", targets: ["socialceo"]),
    .executable(name: "calibrate", targets: ["Calibrate"]),
    .executable(name: "bench", targets: ["Bench"]),
  ],
  targets: [
    .target(name: "Prose", swiftSettings: strict),
    .target(name: "Rulebook", dependencies: ["Prose"], swiftSettings: strict),
    .target(
      name: "Checks", dependencies: ["Prose", "Rulebook"], swiftSettings: strict,
      plugins: ["EmbedRules"]),
    .target(
      name: "Reports", dependencies: ["Prose", "Rulebook", "Checks"], swiftSettings: strict),
    .target(
      name: "Desk", dependencies: ["Prose", "Rulebook", "Checks", "Reports"],
      swiftSettings: strict),
    .executableTarget(
      name: "socialceo", dependencies: ["Desk"],
      swiftSettings: strict + [.unsafeFlags(staticOnLinux, released)],
      linkerSettings: [.unsafeFlags(staticOnLinux, released)]),

    // Build time only: validates Rules/ with the program's own readers and bakes it in as text.
    .executableTarget(
      name: "RulePress", dependencies: ["Prose", "Rulebook"], swiftSettings: strict),
    .plugin(
      name: "EmbedRules", capability: .buildTool(), dependencies: ["RulePress"],
      path: "Sources/EmbedRules"),

    // Makes the weights in Rules/<language>/scoring from Samples/rated.
    .executableTarget(
      name: "Calibrate", dependencies: ["Prose", "Rulebook", "Checks", "Reports"],
      swiftSettings: strict),

    // What each stage of a check costs.
    .executableTarget(
      name: "Bench", dependencies: ["Prose", "Rulebook", "Checks", "Reports"],
      path: "Tests/Bench", exclude: ["README.md", "bench.py", "corpus.py"],
      swiftSettings: strict),

    .testTarget(name: "ProseTests", dependencies: ["Prose"], swiftSettings: strict),
    .testTarget(
      name: "RulebookTests", dependencies: ["Prose", "Rulebook"], swiftSettings: strict),
    .testTarget(
      name: "CheckTests", dependencies: ["Prose", "Rulebook", "Checks"], swiftSettings: strict),
    .testTarget(
      name: "ReportTests", dependencies: ["Prose", "Rulebook", "Checks", "Reports"],
      exclude: ["Golden"], swiftSettings: strict),
    .testTarget(
      name: "DeskTests", dependencies: ["Prose", "Rulebook", "Checks", "Reports", "Desk"],
      swiftSettings: strict),
    .testTarget(
      name: "CalibrateTests",
      dependencies: ["Prose", "Rulebook", "Checks", "Reports", "Calibrate"],
      swiftSettings: strict),
    .testTarget(name: "ProgramTests", dependencies: ["socialceo"], swiftSettings: strict),
    .testTarget(
      name: "HouseTests", dependencies: ["Prose", "Rulebook", "Checks", "Reports", "Desk"],
      swiftSettings: strict),
  ]
)

// Only for Tests/Fuzz/fuzz.sh: needs libFuzzer, which not every toolchain has.
if Context.environment["SOCIALCEO_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "Fuzz", dependencies: ["Prose", "Rulebook", "Checks", "Reports", "Desk"],
      path: "Tests/Fuzz", exclude: ["README.md", "fuzz.sh", "leaks.txt", "seeds"]))
}
