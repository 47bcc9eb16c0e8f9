package import Evaluation

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
        case .campuses(let campuses): return ["\(nothing) pour \(campuses.count < 2 ? "ce" : "ces") campus."]
        case .files:
            return ["\(nothing) pour \(deposits.count + grids.count < 2 ? "ce classeur" : "ces classeurs")."]
        }
    }

    private var heading: String {
        if !scope.isWhole {
            return "Campagne \(campaign.name) : \(count(deposits.count + grids.count, "classeur lu", "classeurs lus"))."
        }
        let deposited = Set(deposits.filter(\.isCurrent).compactMap(\.campus)).count
        return "Campagne \(campaign.name) : \(count(deposits.count, "classeur", "classeurs")) dans le dossier, "
            + "\(count(deposited, "campus déposant", "campus déposants")) sur "
            + count(campaign.campuses.count, "attendu", "attendus") + "."
    }

    private var states: String {
        let current = deposits.filter { $0.isCurrent && $0.isDeposit && $0.misplacement == nil }
        let parts: [(Int, String, String)] = [
            (current.count { $0.status == .blocked }, "dossier bloqué", "dossiers bloqués"),
            (deposits.count { !$0.isCurrent }, "dépôt remplacé", "dépôts remplacés"),
            (deposits.count(where: \.isUnreadable), "fichier illisible", "fichiers illisibles"),
            (deposits.count { $0.misplacement != nil }, "fichier mal rangé", "fichiers mal rangés"),
            (current.map(\.explained).reduce(0, +), "question expliquée", "questions expliquées"),
        ]
        return listed(assessable(current, "dossier recevable", "dossiers recevables"), parts).sentence
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
        return "\(count(grids.count, "grille", "grilles")) : \(states)."
    }

    /// `12 dossiers recevables, dont 4 à corriger`: those without a blocking finding, as the overview counts them; nil for none.
    private func assessable(_ files: [OutcomeBrief], _ one: String, _ many: String) -> String? {
        let sound = files.count { $0.status == .sound }
        let provisional = files.count { $0.status == .provisional }
        guard sound + provisional > 0 else { return nil }
        let toCorrect = provisional == 0 ? "" : sound == 0 ? ", à corriger" : ", dont \(provisional) à corriger"
        return count(sound + provisional, one, many) + toCorrect
    }

    private func listed(_ first: String?, _ parts: [(Int, String, String)]) -> String {
        let others = parts.filter { $0.0 > 0 }.map { count($0.0, $0.1, $0.2) }
        return ([first].compactMap(\.self) + others).joined(separator: ", ")
    }

    private var earlierLine: String? {
        switch earlier {
        case nil, .recalled: return nil
        case .absent: return "Pas de campagne précédente : ni suivi ni progression ne sont contrôlés."
        case .unusable(let name):
            return "La campagne précédente, \(name), ne se lit pas : ni suivi ni progression ne sont contrôlés."
        case .read(let earlier):
            var parts = [count(earlier.submissions, "dossier", "dossiers"), count(earlier.grids, "grille", "grilles")]
            if earlier.unreadable > 0 {
                parts.append(count(earlier.unreadable, "fichier illisible", "fichiers illisibles"))
            }
            return "Campagne précédente \(earlier.campaign.name) : \(parts.joined(separator: ", "))."
        case .results(let earlier):
            var parts = [count(earlier.files.count, "dossier", "dossiers")]
            if earlier.refused > 0 {
                parts.append(count(earlier.refused, "fichier illisible ou modifié", "fichiers illisibles ou modifiés"))
            }
            let start = "Campagne précédente \(earlier.campaign.name), d’après ses résultats"
            return
                "\(start), faute de classeurs lisibles : \(parts.joined(separator: ", ")). Ses recommandations ne sont pas connues."
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

    func count(_ number: Int, _ one: String, _ many: String) -> String {
        number.counted(one, many)
    }
}

extension Int {
    /// `1 document`, `3 documents`.
    func counted(_ one: String, _ many: String) -> String { "\(self) \(self < 2 ? one : many)" }
}

extension String {
    /// The text as a sentence, ended by a full stop.
    var sentence: String { isEmpty ? "Aucun dossier." : self + "." }
}
