// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "cmq",
    products: [
        .executable(name: "cmq", targets: ["cmq"])
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-system", from: "1.6.0"),
        .package(url: "https://github.com/hummingbird-project/swift-mustache", from: "2.1.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev", "pkg-config"])]),
        .systemLibrary(name: "CLibZip", pkgConfig: "libzip", providers: [.apt(["libzip-dev", "pkg-config"])]),
        .systemLibrary(
            name: "CLibDeflate",
            pkgConfig: "libdeflate",
            providers: [.apt(["libdeflate-dev", "pkg-config"])]
        ),
        .systemLibrary(name: "CLibCrypto", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev", "pkg-config"])]),
        .systemLibrary(name: "CISAL", pkgConfig: "libisal", providers: [.apt(["libisal-dev", "pkg-config"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev", "pkg-config"])]),
        .systemLibrary(name: "CLibC"),
        .target(name: "Words"),
        .target(
            name: "Office",
            dependencies: ["CISAL", "CLibCrypto", "CLibDeflate", "CLibXML2", "CLibZip", "CZlib", "Words"]
        ),
        .target(name: "Evaluation", dependencies: ["Words"]),
        .target(
            name: "Pipeline",
            dependencies: [
                "Office",
                "Evaluation",
                "Words",
                .product(name: "Mustache", package: "swift-mustache"),
            ],
            resources: ["page.mustache", "style.css", "script.js"].map {
                .embedInCode("Reporting/Dashboard/Page/\($0)")
            }
        ),
        .executableTarget(
            name: "cmq",
            dependencies: [
                "CLibC",
                "Pipeline",
                "Words",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "SystemPackage", package: "swift-system"),
            ]
        ),
        .executableTarget(name: "bench-read", dependencies: ["Office"]),
        .executableTarget(name: "bench-documents", dependencies: ["Office", "Evaluation", "Pipeline"]),
        .target(
            name: "Support",
            dependencies: ["CZlib", "Office", "Evaluation", "Pipeline", "Words"],
            path: "Tests/Support"
        ),
        .testTarget(name: "WordsTests", dependencies: ["Words"]),
        .testTarget(name: "OfficeTests", dependencies: ["Office", "Support"]),
        .testTarget(name: "EvaluationTests", dependencies: ["Evaluation", "Support", "Words"]),
        .testTarget(name: "PipelineTests", dependencies: ["Pipeline", "Support"]),
        .testTarget(name: "CommandTests", dependencies: ["cmq", "Support", "Words"]),
        .testTarget(name: "ArchitectureTests", dependencies: ["Support"]),
    ],
    swiftLanguageModes: [.v6]
)

/// One set of rules for every target of the house: what the compiler can forbid, it forbids.
let strict: [SwiftSetting] = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .enableUpcomingFeature("NonisolatedNonsendingByDefault"),
    .strictMemorySafety(),
    .treatAllWarnings(as: .error),
]

for target in package.targets where target.type != .system {
    target.swiftSettings = strict
}
