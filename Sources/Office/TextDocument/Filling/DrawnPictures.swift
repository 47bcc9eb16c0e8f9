internal import Synchronization

/// Pictures drawn once for the documents of a run: the synthesis of a campus shows what its report does, and many campuses
/// share small figures.
package final class DrawnPictures: Sendable {
    /// What a picture shows and how large, whatever it is called.
    private struct Drawing: Hashable {
        let width: Double
        let height: Double
        let background: Paint?
        let elements: [Scene.Element]
        let pixelsPerUnit: Double
    }

    /// Fewer than a report and the synthesis after it hold would share nothing; beyond, all are forgotten.
    package static let most = 1_024

    private let known = Mutex<[Drawing: [UInt8]]>([:])

    package init() {}

    /// A scene as PNG; nil when there is no memory to make it.
    package func png(of scene: Scene, pixelsPerUnit: Double) -> [UInt8]? {
        let drawing = Drawing(
            width: scene.width,
            height: scene.height,
            background: scene.background,
            elements: scene.elements,
            pixelsPerUnit: pixelsPerUnit
        )
        if let bytes = known.withLock({ $0[drawing] }) { return bytes }
        guard let bytes = scene.png(pixelsPerUnit: pixelsPerUnit) else { return nil }
        known.withLock { known in
            if known.count == Self.most { known.removeAll() }
            known[drawing] = bytes
        }
        return bytes
    }
}
