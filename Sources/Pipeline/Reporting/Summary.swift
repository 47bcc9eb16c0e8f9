package import Evaluation
internal import Words

/// The end of a run in a few lines: what was read and written, then what is left to do, as tasks.
package struct Summary: Sendable {
    private let campaign: Campaign
    /// Those of submissions.
    private let deposits: [OutcomeBrief]
    /// Those of grids.
    private let grids: [OutcomeBrief]
    private let earlier: EarlierReading?
    /// What there is to say of the campaign workbook.
    private let remarks: [Finding]
    private let ignored: [IgnoredFile]
    private let misplaced: [String]
    let publication: Publication?
    private let scope: RunScope

    package init(
        of briefs: [OutcomeBrief],
        in campaign: Campaign,
        after earlier: EarlierReading? = nil,
        noting remarks: [Finding] = [],
        ignoring ignored: [IgnoredFile] = [],
        misplaced: [String] = [],
        publication: Publication? = nil,
        scope: RunScope = .campaign
    ) {
        self.scope = scope
        self.campaign = campaign
        self.remarks = remarks
        self.ignored = ignored
        self.misplaced = misplaced
        deposits = briefs.filter { !$0.isGrid }
        grids = briefs.filter(\.isGrid)
        self.earlier = earlier
        self.publication = publication
    }

    /// The lines to print, without colours, for a terminal of this width or for none.
    package func lines(width: Int? = nil) -> [String] {
        let wrapping = Wrapping(width: width)
        let account =
            refusalLines
            + [heading, grids.isEmpty || !deposits.isEmpty ? states : nil, gridLine, earlierLine, strangerLine]
            .compactMap(\.self)
            + adaptationLines + remarkLines + ignoredLines + publicationLines + reductionLines
        return account.flatMap { wrapping.lines(of: $0, rest: "  ") } + taskLines(width: width)
    }

    /// What the run could not do, for those who want to read nothing else.
    package func failureLines(width: Int? = nil) -> [String] {
        let wrapping = Wrapping(width: width)
        return refusalLines.flatMap { wrapping.lines(of: $0, rest: "  ") } + tasks.failures.lines(width: width)
    }

    private var tasks: TaskList {
        TaskList(
            of: deposits + grids,
            in: campaign,
            misplaced: misplaced,
            publication: publication,
            scope: scope
        )
    }

    /// « Il reste … », then the tasks.
    private func taskLines(width: Int?) -> [String] {
        let list = tasks
        guard list.tasks.isEmpty else {
            return [list.heading] + list.lines(width: width)
        }
        let nothing = "Il ne reste rien à faire"
        switch scope {
        case .campaign: return ["\(nothing)\u{A0}: tous les campus attendus ont un dossier recevable."]
        case .campuses(let campuses):
            return ["\(nothing) pour " + FrenchPhrase.agreeing(with: campuses.count, "ce campus.", "ces campus.")]
        case .files:
            let count = deposits.count + grids.count
            return ["\(nothing) pour " + FrenchPhrase.agreeing(with: count, "ce classeur.", "ces classeurs.")]
        }
    }

    private var heading: String {
        if !scope.isWhole {
            let files = FrenchPhrase.plainCount(deposits.count + grids.count, "classeur lu", "classeurs lus")
            return "Campagne \(campaign.name) : \(files)."
        }
        let files = FrenchPhrase.plainCount(deposits.count, "classeur", "classeurs")
        let deposited = Set(deposits.filter(\.isCurrent).compactMap(\.campus)).count
        return "Campagne \(campaign.name) : \(files) dans le dossier, "
            + "\(FrenchPhrase.plainCount(deposited, "campus déposant", "campus déposants")) sur "
            + FrenchPhrase.plainCount(campaign.campuses.count, "attendu", "attendus") + "."
    }

    private var states: String {
        let readable = deposits.filter { $0.isCurrent && $0.isDeposit && $0.misplacement == nil }
        let current = readable.filter { $0.campus != nil }
        let parts: [(Int, String, String)] = [
            (current.count { $0.status == .blocked }, "dossier bloqué", "dossiers bloqués"),
            (readable.count - current.count, "dossier de campus inconnu", "dossiers de campus inconnu"),
            (deposits.count { !$0.isCurrent }, "dépôt remplacé", "dépôts remplacés"),
            (deposits.count(where: \.isUnreadable), "fichier illisible", "fichiers illisibles"),
            (deposits.count { $0.misplacement != nil }, "fichier mal rangé", "fichiers mal rangés"),
            (current.map(\.explained).reduce(0, +), "question expliquée", "questions expliquées"),
        ]
        let states = listed(assessable(current, "dossier recevable", "dossiers recevables"), parts)
        return states.isEmpty ? "Aucun dossier." : states + "."
    }

    private var gridLine: String? {
        guard !grids.isEmpty else { return nil }
        let current = grids.filter { $0.isCurrent && !$0.isUnreadable && $0.misplacement == nil }
        let parts: [(Int, String, String)] = [
            (current.count { $0.status == .blocked }, "bloquée", "bloquées"),
            (grids.count { !$0.isCurrent }, "remplacée", "remplacées"),
            (grids.count(where: \.isUnreadable), "illisible", "illisibles"),
            (grids.count { $0.misplacement != nil }, "mal rangée", "mal rangées"),
        ]
        let states = listed(assessable(current, "recevable", "recevables"), parts)
        return "\(FrenchPhrase.plainCount(grids.count, "grille", "grilles")) : \(states)."
    }

    /// `12 dossiers recevables, dont 4 à corriger`: those without a blocking finding, as the overview counts them; nothing for none.
    private func assessable(_ files: [OutcomeBrief], _ one: String, _ many: String) -> [String] {
        let sound = files.count { $0.status == .sound }
        let provisional = files.count { $0.status == .provisional }
        guard sound + provisional > 0 else { return [] }
        let toCorrect = provisional == 0 ? "" : sound == 0 ? ", à corriger" : ", dont \(provisional) à corriger"
        return [FrenchPhrase.plainCount(sound + provisional, one, many) + toCorrect]
    }

    /// `12 dossiers, 3 grilles, 1 fichier illisible`: those first, then the parts that are not empty.
    private func listed(_ first: [String], _ parts: [(Int, String, String)]) -> String {
        (first + parts.filter { $0.0 > 0 }.map(FrenchPhrase.plainCount)).joined(separator: ", ")
    }

    private var earlierLine: String? {
        switch earlier {
        case nil, .recalled: return nil
        case .absent: return "Pas de campagne précédente : ni suivi ni progression ne sont contrôlés."
        case .unusable(let name):
            return "La campagne précédente, \(name), ne se lit pas : ni suivi ni progression ne sont contrôlés."
        case .read(let earlier):
            let parts = [
                FrenchPhrase.plainCount(earlier.submissions, "dossier", "dossiers"),
                FrenchPhrase.plainCount(earlier.grids, "grille", "grilles"),
            ]
            let unreadable = (earlier.unreadable, "fichier illisible", "fichiers illisibles")
            return "Campagne précédente \(earlier.campaign.name) : \(listed(parts, [unreadable]))."
        case .results(let earlier):
            let files = listed(
                [FrenchPhrase.plainCount(earlier.files.count, "dossier", "dossiers")],
                [(earlier.refused, "fichier illisible ou modifié", "fichiers illisibles ou modifiés")]
            )
            return
                "Campagne précédente \(earlier.campaign.name), d’après ses résultats, faute de classeurs lisibles : "
                + "\(files). Ses recommandations ne sont pas connues."
        }
    }

    private var strangerLine: String? {
        if case .recalled = earlier { return nil }
        guard let campaign = earlier?.campaign, !campaign.strangers.isEmpty else { return nil }
        return EditionText.strangers(campaign.strangers, to: "celle de \(campaign.name)")
    }

    private var adaptationLines: [String] { [RuleText.adaptations(of: campaign.rules)].compactMap(\.self) }

    private var remarkLines: [String] {
        remarks.map { remark in
            let sentence = FindingText(remark).sentence
            if remark.count > 1 {
                return "Affectations : \(sentence.dropLast()) (\(remark.severity.word) \(remark.code.rawValue))."
            }
            return "Affectations : \(remark.severity.label) \(remark.code.rawValue), \(remark.place.name) – \(sentence)"
        }
    }

    private var ignoredLines: [String] {
        ignored.map { file in
            switch file.reason {
            case .lock: "Ignoré : \(file.name) (verrou d’un classeur ouvert)."
            case .hidden: "Ignoré : \(file.name) (fichier caché)."
            case .folder: "Ignoré : \(file.name) (dossier)."
            case .notAFile: "Ignoré : \(file.name) (ce n’est pas un fichier)."
            case .notACampaign: "Laissé : \(file.name) (le dossier d’une campagne porte le nom de son année)."
            }
        }
    }
}
