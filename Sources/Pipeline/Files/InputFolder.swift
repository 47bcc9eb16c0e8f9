internal import FoundationEssentials
internal import Office
import Words

/// The files of one campaign, as they stand under `Inputs/`.
package struct InputFolder: Sendable, Equatable {
    /// The name of the campaign, which is that of its folder: `2018`.
    package let campaign: String
    /// The workbook of parameters, expected campuses, experts and lists.
    package let campaignWorkbook: InputFile
    /// The workbook of domains, standards and indicators.
    package let referential: InputFile
    /// What the campuses sent, in the order of their names.
    package let submissions: [InputFile]
    /// What the experts sent back, in the order of their names; none before the evaluation.
    package let grids: [InputFile]
    /// What stands among the submissions and grids without being one.
    package let ignored: [IgnoredFile]
    /// The workbooks in folders among the submissions and grids, where nobody reads them.
    package let misplaced: [String]
    /// The newest campaign of the same folder that comes before this one.
    package let earlierCampaign: String?
    /// The folder that holds one folder per campaign.
    package let root: String

    /// Finds the files of a campaign, the newest one when none is named.
    /// - Parameters:
    ///   - inputs: the folder that holds one folder per campaign.
    ///   - needsSubmissions: whether the folder of submissions must be there: nobody has one before the forms are sent.
    package init(campaign name: String? = nil, in inputs: String, needsSubmissions: Bool = true) throws(MissingInput) {
        let campaigns = try Self.campaigns(in: inputs)
        guard let campaign = name ?? Self.newest(of: campaigns) else {
            throw .noCampaign(folder: inputs, others: campaigns)
        }
        guard campaigns.contains(campaign) else {
            throw .unknownCampaign(name: campaign, known: campaigns, folder: inputs)
        }
        let folder = Folder(path: inputs + "/" + campaign)
        let entries = try folder.entries()
        self.campaign = campaign
        root = inputs
        earlierCampaign = Self.newest(of: campaigns, before: campaign)
        campaignWorkbook = try folder.workbook("campagne", among: entries)
        referential = try folder.workbook("referentiel", "référentiel", among: entries)
        let received = entries.folder(named: "soumissions")
        if received == nil, needsSubmissions {
            let near = Suggestion.nearest(to: "soumissions", among: entries.filter { $0.kind == .folder }.map(\.name))
            throw .missing(name: "soumissions", folder: folder.path, near: near)
        }
        // Whoever asks for the newest campaign must know which folders were not looked at.
        var ignored: [IgnoredFile] =
            name != nil
            ? []
            : campaigns.filter { !Self.isNamedAfterAYear($0) }
                .map { IgnoredFile(name: "\(inputs)/\($0)", reason: .notACampaign) }
        submissions =
            try received.map { name throws(MissingInput) in
                try folder.files(in: name, as: .submission, ignoring: &ignored)
            } ?? []
        grids =
            try entries.folder(named: "grilles").map { name throws(MissingInput) in
                try folder.files(in: name, as: .grid, ignoring: &ignored)
            } ?? []
        self.ignored = ignored
        misplaced = ignored.filter { $0.reason == .folder }.flatMap { folder.workbooks(under: $0.name) }
    }

    /// Where a file of the campaign stands.
    func path(of name: String) -> String { "\(root)/\(campaign)/\(name)" }

    /// All files of the campaign that can be read, with their digests: the workbooks of the mission, then the others.
    var sources: [Source] {
        ([campaignWorkbook, referential] + submissions + grids).compactMap { file in
            (try? FileContent(of: file)).map { Source(name: file.name, digest: $0.digest) }
        }
    }

    /// The referential at a path: a workbook, or that of a campaign given by its folder or by its name.
    static func referential(at place: String, in inputs: String) throws(MissingInput) -> InputFile {
        for path in [place, "\(inputs)/\(place)"] {
            switch FileSystem.kind(of: path) {
            case .folder:
                let folder = Folder(path: path)
                return try folder.workbook("referentiel", "référentiel", among: try folder.entries())
            case .file, .link, .other: return InputFile(name: place, path: path, kind: .preparation)
            case nil: continue
            }
        }
        throw .missing(name: place, folder: inputs)
    }

    /// Every campaign of a folder, the oldest first.
    package static func campaigns(in inputs: String) throws(MissingInput) -> [String] {
        try Folder(path: inputs).entries().filter { $0.kind == .folder && !$0.name.hasPrefix(".") }.map(\.name)
    }

    /// A campaign is named after its year; a folder of another name is a campaign too, but never the newest one.
    private static func newest(of campaigns: [String]) -> String? {
        campaigns.last(where: isNamedAfterAYear)
    }

    /// The newest of these campaigns that comes before another one.
    static func newest(of campaigns: [String], before campaign: String) -> String? {
        isNamedAfterAYear(campaign) ? newest(of: campaigns.filter { $0 < campaign }) : nil
    }

    /// « 2018 », or « 2018-2019 »: « 2018 - sauvegarde » is a copy that somebody keeps.
    package static func isNamedAfterAYear(_ name: String) -> Bool {
        let years = name.split(separator: "-", omittingEmptySubsequences: false)
        return (1...2).contains(years.count) && years.first?.count == 4
            && years.allSatisfy { [2, 4].contains($0.count) }
            && years.allSatisfy { $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }
}
