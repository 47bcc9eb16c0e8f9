package import Evaluation
internal import Office

/// An edition of the referential, read by itself from a workbook or from the folder of a campaign.
package struct ReferentialFile: Sendable {
    private let referential: Referential
    private let digest: FileDigest

    /// - Parameters:
    ///   - place: the path of a workbook or of the folder of a campaign, or the name of a campaign.
    ///   - inputs: the folder that holds one folder per campaign.
    package init(at place: String, in inputs: String) throws(UnreadReferential) {
        let file: InputFile
        do {
            file = try InputFolder.referential(at: place, in: inputs)
        } catch {
            throw .missing(error)
        }
        do {
            (referential, digest) = try Preparation.read(file, by: ReferentialReader.read)
        } catch {
            throw .unsound(error)
        }
    }

    /// What changed since another edition.
    package func difference(from earlier: ReferentialFile) -> EditionDifference {
        EditionDifference(from: earlier.referential, to: edition(afterOneWith: earlier.digest))
    }

    /// The edition as it follows the one that a workbook of this digest holds: a copy of that workbook changes nothing,
    /// whatever its correspondence says of the edition before.
    func edition(afterOneWith digest: FileDigest) -> Referential {
        digest == self.digest ? referential.unchanged : referential
    }
}

/// Why an edition of the referential cannot be read.
package enum UnreadReferential: Error {
    case missing(MissingInput)
    case unsound(UnsoundPreparation)
}
