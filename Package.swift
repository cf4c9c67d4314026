// swift-tools-version: 6.2
import PackageDescription

let strict: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
]

/// The modules that Liaison re-exports. A target names every module whose types it sees, also those
/// that it sees through another: otherwise the build does not compile it again when they change.
let rooms: [Target.Dependency] = [
  "Languages", "ResponsibilityRegister", "TwoModeNetworks", "NetworkMetrics", "StakeholderFindings",
  "NetworkFormats", "TextEncodings", "StakeholderInputs", "Drawing", "NetworkPictures",
  "StakeholderDiagrams",
  "ResultTables", "Files", "StakeholderReports",
]

let package = Package(
  name: "Liaison",
  platforms: [.macOS(.v15)],
  products: [
    // For programs that have a network of their own and draw nothing: no C library comes with them.
    .library(name: "TwoModeNetworks", targets: ["TwoModeNetworks"]),
    .library(name: "NetworkMetrics", targets: ["NetworkMetrics"]),
    .library(name: "Liaison", targets: ["Liaison"]),
    .executable(name: "liaison", targets: ["liaison-cli"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-numerics", from: "1.1.0"),
    .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    // No target depends on it: `make docs` alone runs it, over the guides in NetworkMetrics.docc and
    // StakeholderDiagrams.docc.
    .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.4.0"),
  ],
  targets: [
    // Pure structure and pure numbers: no Foundation, no domain words.
    .target(
      name: "TwoModeNetworks",
      dependencies: [.product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: strict),
    .target(
      name: "NetworkMetrics",
      dependencies: ["TwoModeNetworks", .product(name: "RealModule", package: "swift-numerics")],
      swiftSettings: strict),

    // The languages, and what interfaces say in each, embedded from its files.
    .target(name: "CLanguageTexts"),
    .target(
      name: "Languages", dependencies: ["CLanguageTexts"], exclude: ["Texts"],
      swiftSettings: strict),

    // Reading and writing.
    .target(name: "MarkupText", swiftSettings: strict),
    .systemLibrary(
      name: "CLibXML", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .target(name: "MarkupReading", dependencies: ["CLibXML"], swiftSettings: strict),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .target(name: "ZipArchives", dependencies: ["CZip"], swiftSettings: strict),
    .target(name: "DelimitedText", swiftSettings: strict),
    .target(name: "Files", swiftSettings: strict),
    .systemLibrary(
      name: "CUchardet", pkgConfig: "uchardet",
      providers: [.apt(["libuchardet-dev"]), .brew(["uchardet"])]),
    .target(
      name: "TextEncodings", dependencies: ["CUchardet"], swiftSettings: strict,
      // iconv is part of the C library elsewhere.
      linkerSettings: [.linkedLibrary("iconv", .when(platforms: [.macOS]))]),
    // A document as values: headings, paragraphs, tables, places. No Foundation.
    .target(name: "DocumentBlocks", swiftSettings: strict),
    // Documents read: PDF by a child process, the rest by libxml2 and libzip.
    .target(name: "CLimitedProgram"),
    .target(
      name: "Documents",
      dependencies: [
        "CLimitedProgram", "DocumentBlocks", "Files", "MarkupReading", "TextEncodings",
        "ZipArchives",
      ],
      swiftSettings: strict),
    // What documents say who answers with, embedded from its files.
    .target(name: "CLexicons"),
    // Parties that are known as facts, embedded from their files.
    .target(name: "CRegistries"),
    .target(
      name: "ResponsibilityRegister",
      dependencies: ["CLexicons", "CRegistries", "DelimitedText", "DocumentBlocks", "Languages"],
      exclude: [
        "Registries/SOURCES.md", "Registries/macau.csv", "Registries/party-and-people.csv",
        "Registries/provinces.csv", "Registries/state-council.csv",
        "Lexicons/chinese.lexicon", "Lexicons/english.lexicon", "Lexicons/french.lexicon",
        "Lexicons/german.lexicon", "Lexicons/italian.lexicon", "Lexicons/dutch.lexicon",
        "Lexicons/nordic.lexicon",
        "Lexicons/japanese.lexicon", "Lexicons/korean.lexicon", "Lexicons/portuguese.lexicon",
        "Lexicons/spanish.lexicon", "Lexicons/welsh.lexicon",
      ],
      swiftSettings: strict),
    .target(
      name: "NetworkFormats",
      dependencies: ["DelimitedText", "MarkupReading", "MarkupText", "TwoModeNetworks"],
      swiftSettings: strict),
    .target(
      name: "StakeholderInputs",
      dependencies: [
        "DelimitedText", "DocumentBlocks", "Documents", "Files", "Languages", "NetworkFormats",
        "ResponsibilityRegister", "Spreadsheets", "TextEncodings",
      ],
      swiftSettings: strict),

    // From numbers to statements about units and items.
    .target(
      name: "StakeholderFindings",
      dependencies: [
        "Languages", "ResponsibilityRegister", "TwoModeNetworks", "NetworkMetrics",
      ],
      swiftSettings: strict),

    // Drawing.
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(
      name: "CCairo", pkgConfig: "cairo",
      providers: [.apt(["libcairo2-dev"]), .brew(["cairo"])]),
    .systemLibrary(
      name: "CFontconfig", pkgConfig: "fontconfig",
      providers: [.apt(["libfontconfig-dev"]), .brew(["fontconfig"])]),
    .target(name: "CByteBuffer"),
    .target(name: "CPNGPacking", dependencies: ["CByteBuffer"]),
    .target(name: "CRenderingChild"),
    .target(
      name: "CGraphvizSupport",
      dependencies: ["CGraphviz", "CCairo", "CFontconfig", "CByteBuffer", "CPNGPacking"]),
    .target(
      name: "Drawing",
      dependencies: [
        "CGraphvizSupport", "CRenderingChild", "CByteBuffer", "Languages", "MarkupText",
      ],
      swiftSettings: strict),
    .target(
      name: "NetworkPictures", dependencies: ["Drawing", "Languages", "TwoModeNetworks"],
      swiftSettings: strict),
    .target(
      name: "StakeholderDiagrams",
      dependencies: [
        "Drawing", "Languages", "ResponsibilityRegister", "TwoModeNetworks", "NetworkMetrics",
        "NetworkPictures", "StakeholderFindings",
      ],
      swiftSettings: strict),

    // Tables: of results, and for spreadsheets.
    .target(
      name: "ResultTables",
      dependencies: [
        "DelimitedText", "Languages", "ResponsibilityRegister", "TwoModeNetworks", "NetworkMetrics",
        "StakeholderFindings",
      ],
      swiftSettings: strict),
    .systemLibrary(
      name: "CXlsxWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev", "zlib1g-dev"]), .brew(["libxlsxwriter"])]),
    .target(
      name: "Spreadsheets", dependencies: ["CXlsxWriter", "MarkupReading", "ZipArchives"],
      swiftSettings: strict),

    // What people open and run.
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    // The templates, the style and the script of the report, embedded, so that the program is one file that
    // finds them wherever it lies.
    .target(name: "CReportParts"),
    .target(
      name: "StakeholderReports",
      dependencies: [
        "Languages", "ResponsibilityRegister", "TwoModeNetworks", "NetworkMetrics",
        "StakeholderFindings", "Drawing", "StakeholderDiagrams", "ResultTables", "NetworkFormats",
        "StakeholderInputs",
        "DelimitedText", "Spreadsheets", "Files", "CZlib", "CReportParts",
        .product(name: "Mustache", package: "swift-mustache"),
      ],
      exclude: ["Templates", "Page/report.css", "Page/report.js"],
      swiftSettings: strict),
    .target(
      name: "Liaison", dependencies: rooms, swiftSettings: strict),
    .executableTarget(
      name: "liaison-cli",
      dependencies: rooms + [
        "Liaison", "DelimitedText",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    // One small program a question; LiaisonCommandTests runs them.
    .executableTarget(
      name: "FindTheBrokers", dependencies: rooms + ["Liaison"], path: "Examples/FindTheBrokers",
      swiftSettings: strict),
    .executableTarget(
      name: "WhoWorksWithWhom", dependencies: rooms + ["Liaison"],
      path: "Examples/WhoWorksWithWhom",
      swiftSettings: strict),
    .executableTarget(
      name: "DrawYourOwnNetwork", dependencies: rooms + ["Liaison"],
      path: "Examples/DrawYourOwnNetwork",
      swiftSettings: strict),
    .executableTarget(
      name: "DrawOneMinistry", dependencies: rooms + ["Liaison"], path: "Examples/DrawOneMinistry",
      swiftSettings: strict),

    // Known networks, the seeded generator and naive references that tests compare with.
    .target(
      name: "TestNetworks", dependencies: ["TwoModeNetworks"], path: "Tests/TestNetworks",
      swiftSettings: strict),
    // How much of known passages of work-lists is read rightly: `make accuracy`.
    .target(
      name: "WorklistScoring", dependencies: ["ResponsibilityRegister"],
      path: "Tests/WorklistScoring", swiftSettings: strict),
    .executableTarget(
      name: "accuracy", dependencies: ["ResponsibilityRegister", "WorklistScoring"],
      path: "Tests/Accuracy",
      swiftSettings: strict),
    // Of the project itself: its rooms, its guides.
    .testTarget(name: "ProjectTests", swiftSettings: strict),
    .testTarget(name: "LanguagesTests", dependencies: ["Languages"], swiftSettings: strict),
    .testTarget(name: "MarkupTextTests", dependencies: ["MarkupText"], swiftSettings: strict),
    .testTarget(name: "MarkupReadingTests", dependencies: ["MarkupReading"], swiftSettings: strict),
    .testTarget(
      name: "ZipArchivesTests", dependencies: ["ZipArchives", "TestWorkbooks"],
      swiftSettings: strict),
    .testTarget(
      name: "DelimitedTextTests", dependencies: ["DelimitedText"], swiftSettings: strict),
    .testTarget(
      name: "DocumentBlocksTests", dependencies: ["DocumentBlocks"], swiftSettings: strict),
    .testTarget(
      name: "DocumentsTests",
      dependencies: ["Documents", "DocumentBlocks", "TestWorkbooks", "TextEncodings"],
      exclude: ["Fixtures"], swiftSettings: strict),
    .testTarget(
      name: "ResponsibilityRegisterTests",
      dependencies: [
        "ResponsibilityRegister", "Languages", "DelimitedText", "TestNetworks", "WorklistScoring",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TwoModeNetworksTests", dependencies: ["TwoModeNetworks", "TestNetworks"],
      swiftSettings: strict),
    .testTarget(
      name: "NetworkMetricsTests",
      dependencies: ["NetworkMetrics", "TwoModeNetworks", "TestNetworks"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(
      name: "NetworkFormatsTests",
      dependencies: ["DelimitedText", "NetworkFormats", "TestNetworks", "TwoModeNetworks"],
      exclude: ["Peers"], swiftSettings: strict),
    .testTarget(
      name: "StakeholderFindingsTests",
      dependencies: [
        "StakeholderFindings", "Languages", "ResponsibilityRegister", "TwoModeNetworks",
        "NetworkMetrics",
      ],
      swiftSettings: strict),
    // A program that draws for the tests and may crash doing so.
    .executableTarget(
      name: "RenderingChild", dependencies: ["Drawing", "Languages"], path: "Tests/RenderingChild",
      swiftSettings: strict),
    .testTarget(
      name: "CPNGPackingTests", dependencies: ["CPNGPacking", "CByteBuffer", "CZlib"],
      swiftSettings: strict),
    // Diagrams that the tests of both drawing rooms draw.
    .target(
      name: "TestDiagrams",
      dependencies: [
        "Drawing", "NetworkPictures", "StakeholderDiagrams", "Languages", "TwoModeNetworks",
      ],
      path: "Tests/TestDiagrams", swiftSettings: strict),
    .testTarget(
      name: "DrawingTests",
      dependencies: [
        "Drawing", "CGraphvizSupport", "CRenderingChild", "Languages", "RenderingChild",
        "TestDiagrams", "StakeholderDiagrams",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "NetworkPicturesTests",
      dependencies: ["NetworkPictures", "Drawing", "Languages", "TwoModeNetworks", "TestNetworks"],
      swiftSettings: strict),
    .testTarget(
      name: "StakeholderDiagramsTests",
      dependencies: [
        "StakeholderDiagrams", "Drawing", "Languages", "ResponsibilityRegister", "NetworkMetrics",
        "TwoModeNetworks", "StakeholderFindings", "TestDiagrams", "RenderingChild",
      ],
      swiftSettings: strict),
    // Reads workbooks back, through zlib and an XML parser alone.
    .target(
      name: "TestWorkbooks", dependencies: ["CZlib"], path: "Tests/TestWorkbooks",
      swiftSettings: strict),
    .testTarget(
      name: "SpreadsheetsTests", dependencies: ["Spreadsheets", "TestWorkbooks"],
      exclude: ["Workbooks"], swiftSettings: strict),
    .testTarget(
      name: "ResultTablesTests",
      dependencies: [
        "ResultTables", "NetworkMetrics", "ResponsibilityRegister", "StakeholderFindings",
        "TwoModeNetworks", "Languages",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "TextEncodingsTests", dependencies: ["TextEncodings", "TestNetworks"],
      exclude: ["Goldens"], swiftSettings: strict),
    .testTarget(name: "FilesTests", dependencies: ["Files"], swiftSettings: strict),
    .testTarget(
      name: "StakeholderInputsTests",
      dependencies: [
        "StakeholderInputs", "DelimitedText", "DocumentBlocks", "Languages", "NetworkFormats",
        "ResponsibilityRegister", "StakeholderFindings", "TestWorkbooks", "TextEncodings",
        "TwoModeNetworks",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "StakeholderReportsTests",
      dependencies: [
        "StakeholderReports", "Languages", "ResponsibilityRegister", "StakeholderFindings",
        "DocumentBlocks", "Drawing", "NetworkFormats", "StakeholderInputs",
        "StakeholderDiagrams", "NetworkMetrics", "ResultTables", "Files", "DelimitedText",
        "Spreadsheets", "TestWorkbooks", "CZlib",
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LiaisonCommandTests",
      dependencies: [
        "Liaison", "liaison-cli", "FindTheBrokers", "WhoWorksWithWhom", "DrawYourOwnNetwork",
        "DrawOneMinistry", "TestWorkbooks",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
  ]
)

// `make test ROOM=NetworkMetrics`: only what the tests of one room need is built and run.
if let room = Context.environment["ROOM"], !room.isEmpty {
  func names(neededBy target: Target) -> [String] {
    target.dependencies.compactMap { dependency in
      switch dependency {
      case .byNameItem(let name, _), .targetItem(let name, _): name
      default: nil
      }
    }
  }
  var needed: Set<String> = []
  var open = ["\(room)Tests"]
  while let name = open.popLast() {
    guard needed.insert(name).inserted,
      let target = package.targets.first(where: { $0.name == name })
    else { continue }
    open += names(neededBy: target)
  }
  guard package.targets.contains(where: { $0.name == "\(room)Tests" }) else {
    fatalError("there is no room \(room); its tests would be in Tests/\(room)Tests")
  }
  // The command keeps its name, by which its tests run it.
  package.products = package.products.filter { product in
    (product as? Product.Executable)?.targets.allSatisfy(needed.contains) ?? false
  }
  package.targets = package.targets.filter { needed.contains($0.name) }
}
