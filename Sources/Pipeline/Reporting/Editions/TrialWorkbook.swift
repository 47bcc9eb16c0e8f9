package import Evaluation
package import Office

/// What another edition would make of a campaign, as a workbook to filter and to sort.
package struct TrialWorkbook {
    private let trial: EditionTrial
    private let campaign: String

    /// - Parameter campaign: its name.
    package init(of trial: EditionTrial, in campaign: String) {
        self.trial = trial
        self.campaign = campaign
    }

    /// The file, in OpenDocument; the same bytes for the same trial.
    package func bytes() throws(OfficeError) -> [UInt8] {
        try WorkbookDraft(
            title: "Campagne \(campaign)\(Self.judged)\(trial.next.version)",
            sheets: [campuses, answers]
        ).bytes(as: .ods)
    }

    private static let judged = " jugée par l’édition "

    /// Whether a file holds a trial as this program wrote it: another program that saved it may have kept somebody's work.
    package static func holds(_ bytes: [UInt8]) -> Bool {
        guard let meta = try? ZipReader(bytes: bytes).read("meta.xml") else { return false }
        let text = String(decoding: meta, as: UTF8.self)
        return text.contains("<meta:generator>\(Program.name)</meta:generator>") && text.contains(judged)
    }

    private var campuses: SheetDraft {
        PlainTable(
            "Campus",
            [
                ("Campus", 2.6), ("Demande", 4), ("Niveau avant", 2.2), ("Niveau après", 2.2), ("Évolution", 2.4),
                ("Seuil avant", 2), ("Seuil après", 2), ("Atteint avant", 2.4), ("Atteint après", 2.4),
                ("Réponses", 2.2), ("Perdues", 2), ("Ancres", 9),
            ],
            trial.campuses.map { campus in
                [
                    .text(campus.campus), .text(campus.request?.rawValue ?? ""), Self.level(campus.before.level),
                    Self.level(campus.after.level), .text(TrialText.word(for: campus.move)),
                    Self.threshold(campus.before.threshold), Self.threshold(campus.after.threshold),
                    .text(LevelText.text(ofOutcome: campus.before.meetsThreshold)),
                    .text(LevelText.text(ofOutcome: campus.after.meetsThreshold)), .number(Double(campus.answered)),
                    .number(Double(campus.lost.count)), .text(TrialText.anchors(of: campus)),
                ]
            }
        ).sheet
    }

    private var answers: SheetDraft {
        let links = Correspondence(from: trial.current, to: trial.next)
        let given = trial.lostAnswers
        return PlainTable(
            "Réponses perdues",
            [("Ancien code", 2.8), ("Référence", 10), ("Nouveau code", 2.8), ("Campus", 2), ("Motif", 10)],
            given.map { code, campuses in
                let link = links.successors(of: code).first
                return [
                    .text("\(code)"), .text(trial.current.standard(code)?.title ?? ""),
                    .text(link?.current?.description ?? ""), .number(Double(campuses)), .text(link?.reason ?? ""),
                ]
            }
        ).sheet
    }

    /// A level as a figure; 0 would not be one.
    private static func level(_ level: Level?) -> CellContent {
        level.map { .number(Double($0.rawValue)) } ?? .text(LevelText.text(ofCampus: nil))
    }

    private static func threshold(_ level: Level?) -> CellContent {
        level.map { .number(Double($0.rawValue)) } ?? .empty
    }
}
