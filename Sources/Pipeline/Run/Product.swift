internal import Evaluation
internal import Office

/// A file that a campaign writes.
package struct Product: Sendable {
    /// Its name from the folder of outputs: `rapports/BOR-001.odt`.
    package let name: String
    /// The file of the campaign that it tells of.
    package let subject: String
    /// All that its bytes depend on: as long as none of it changes, nor does the product.
    package let sources: [Source]
    let making: Making

    /// The names of the products that it follows, whatever its sources say; nil when these say all.
    var others: [String]? {
        switch making {
        case .others(let names, _): names
        case .copiedDocument(let original, _, _): [original]
        case .record, .summary, .deposit, .document: nil
        }
    }

    /// How the bytes are made.
    indirect enum Making: Sendable {
        /// From products that stand before it, as they are with what people wrote there: their bytes, in the order of the names.
        case others([String], @Sendable ([[UInt8]]) throws(UnmadeProduct) -> [UInt8])
        /// From what is known of the files, without their answers.
        case record(@Sendable () throws(UnmadeProduct) -> [UInt8])
        /// The same, and what people wrote in the document that stands there.
        case summary(@Sendable (KeptPassages?) throws(UnmadeProduct) -> MadeProduct)
        /// From the answers of a deposit.
        case deposit(Material, @Sendable (JudgedDeposit) throws(UnmadeProduct) -> MadeProduct)
        /// From the answers of a deposit, and what people wrote in the document that stands there.
        case document(Material, DocumentMaking)
        /// As another document; on its own, the same way, once people wrote in its kept places what the other does not hold.
        case copiedDocument(of: String, Material, DocumentMaking)

        /// Makes a document of a deposit, with what people wrote in its kept places.
        typealias DocumentMaking = @Sendable (JudgedDeposit, KeptPassages?) throws(UnmadeProduct) -> MadeProduct

        /// The same in another folder, from the product of this name.
        func copied(from original: String) -> Making {
            switch self {
            case .document(let material, let make): .copiedDocument(of: original, material, make)
            case .others, .record, .summary, .deposit, .copiedDocument: .others([original]) { $0.flatMap(\.self) }
            }
        }
    }
}

/// The bytes of a product.
struct MadeProduct: Sendable {
    let bytes: [UInt8]
    /// The characters of the data that XML cannot carry.
    let droppedCharacters: Int
    /// Names of the passages that stand in its annex, for want of their place.
    let annexedPassages: [String]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        droppedCharacters = 0
        annexedPassages = []
    }

    init(_ document: TextDocument) {
        bytes = document.bytes
        droppedCharacters = document.droppedCharacters
        annexedPassages = document.orphanedPassages
    }
}
