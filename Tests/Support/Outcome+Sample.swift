package import Evaluation
internal import Office
package import Pipeline

extension Outcome {
    /// What became of a submission that stands alone.
    package static func of(_ assessment: Assessment) -> Outcome {
        let file = InputFile(name: assessment.submission.file, path: "")
        return Outcome(FileRecord(examining: file, as: .deposit(DepositRecord(of: assessment))), isCurrent: true)
    }

    /// What became of a file that cannot be read.
    package static func unreadable(_ name: String) -> Outcome {
        let file = InputFile(name: name, path: "")
        return Outcome(FileRecord(examining: file, as: .unreadable(.empty)), isCurrent: true)
    }
}

extension FileRecord {
    /// A record with digests of its own.
    package init(examining file: InputFile, as content: Content) {
        let basis = Basis(campaign: FileDigest(of: [1]), referential: FileDigest(of: [2]))
        self.init(of: file, digest: FileDigest(of: Array(file.name.utf8)), basis: basis, format: .ods, content: content)
    }
}

extension FileRecord {
    /// The record of a submission without a fault.
    package static func deposit(_ name: String, campus: String, day: String = "2018-11-12") -> FileRecord {
        var form = SampleForm()
        form.set("Identité", "B3", .text(campus))
        form.set("Identité", "B21", .text(day))
        return FileRecord(
            examining: InputFile(name: name, path: ""),
            as: .deposit(DepositRecord(of: form.assessment(file: name)))
        )
    }
}
