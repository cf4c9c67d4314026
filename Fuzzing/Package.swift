// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that nobody else builds with a fuzzer.
let package = Package(
  name: "Fuzzing",
  platforms: [.macOS(.v15)],
  dependencies: [.package(name: "Liaison", path: "..")],
  targets: [
    .executableTarget(
      name: "FuzzReaders", dependencies: [.product(name: "Liaison", package: "Liaison")])
  ]
)
