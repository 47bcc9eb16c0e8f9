internal import Evaluation
package import Office
internal import Words

/// Opens the folder of a new campaign from that of an earlier one (`cmq init`).
package struct CampaignOpening {
    /// Why a campaign is not opened.
    package enum Refusal: Error {
        case impossibleName(String)
        /// No command would take it unless it is named.
        case notAYear(String)
        /// Its dates would pass the years 1…9999.
        case beyondCalendar(String)
        case exists(folder: String)
        case unreadable(OfficeError)
        case refused(RefusedOutput, folder: String)
    }

    private let preparation: Preparation
    private let name: String
    private let root: String

    /// - Parameter root: the folder that holds one folder per campaign; where the earlier one is when nil.
    package init(of name: String, from preparation: Preparation, in root: String? = nil) {
        self.name = name
        self.preparation = preparation
        self.root = root ?? preparation.inputs.root
    }

    /// The folder of the new campaign.
    package var folder: String { "\(root)/\(name)" }

    /// Writes the folder, whole or not at all; returns what was decided, for people to check.
    ///
    /// - Parameter results: the folder where every campaign has its results.
    package func open(width: Int, results: String) async throws(Refusal) -> NextCampaign {
        guard OutputName.staysInside(name), !name.contains("/") else { throw .impossibleName(name) }
        guard InputFolder.isNamedAfterAYear(name) else { throw .notAYear(name) }
        guard FileSystem.kind(of: folder) == nil else { throw .exists(folder: folder) }
        let records = RecordFolder(in: "\(results)/\(preparation.inputs.campaign)")
        let outcomes = await CampaignRun(of: preparation, known: records).outcomes(width: width)
        let next: NextCampaign
        let files: [(name: String, bytes: [UInt8])]
        do throws(OfficeError) {
            let inputs = preparation.inputs
            next = NextCampaign(
                named: name,
                after: preparation.campaign,
                in: try Workbook(
                    bytes: FileContent(of: inputs.campaignWorkbook).bytes,
                    named: inputs.campaignWorkbook.name
                ),
                deposits: outcomes.compactMap(\.currentDeposit)
            )
            let referential = NextCampaign.referentialDraft(
                of: try Workbook(bytes: FileContent(of: inputs.referential).bytes, named: inputs.referential.name),
                preparation.referential
            )
            files = [
                ("campagne.ods", try next.campaignDraft.bytes(as: .ods)),
                ("referentiel.ods", try referential.bytes(as: .ods)),
            ]
        } catch {
            throw .unreadable(error)
        }
        guard !next.leavesCalendar else { throw .beyondCalendar(name) }
        try write(files)
        return next
    }

    /// Everything is written under a hidden name, which no command takes for a campaign, then renamed.
    private func write(_ files: [(name: String, bytes: [UInt8])]) throws(Refusal) {
        let hidden = OutputFolder(path: "\(root)/.\(name).cmq")
        let names = files.map(\.name)
        // What a command that was killed left is no part of this campaign, still less what anybody else put there.
        discard(names, in: hidden)
        guard FileSystem.kind(of: hidden.path) == nil else {
            throw .refused(RefusedOutput(name: "", cause: .inTheWay), folder: hidden.path)
        }
        do throws(RefusedOutput) {
            for (name, bytes) in files { try hidden.write(bytes, to: name) }
            do throws(SystemRefusal) {
                for name in Self.folders { try FileSystem.makeFolder(hidden.path(of: name)) }
                try FileSystem.rename(hidden.path, to: folder)
            } catch {
                throw RefusedOutput(name: "", cause: RefusedOutput.Cause(error))
            }
        } catch {
            discard(names, in: hidden)
            throw .refused(error, folder: folder)
        }
    }

    /// Where the campuses and the experts will send their files.
    private static let folders = ["soumissions", "grilles"]

    /// Removes what this command writes, whole or half; a folder that holds anything else refuses to go.
    private func discard(_ names: [String], in hidden: OutputFolder) {
        guard FileSystem.kind(of: hidden.path) == .folder else { return }
        for name in names.flatMap({ [$0, OutputName.temporary(for: $0)] }) {
            try? FileSystem.remove(hidden.path(of: name))
        }
        for name in Self.folders + [""] { try? FileSystem.removeFolder(hidden.path(of: name)) }
    }
}
