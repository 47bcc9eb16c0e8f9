package import Evaluation
internal import Office
import Words

/// All that is left to do at the end of a run: nothing that somebody has to act upon is left out.
package struct TaskList: Sendable {
    /// The most pressing first; those of one kind in the order of their files, or of the campuses of the campaign.
    package let tasks: [PendingTask]

    /// - Parameters:
    ///   - misplaced: the workbooks that stand in folders where nobody reads them.
    ///   - publication: nil for a run that writes nothing.
    ///   - scope: what was looked at: nothing is said of other campuses, and of files alone only what they call for.
    package init(
        of briefs: [OutcomeBrief],
        in campaign: Campaign,
        misplaced: [String] = [],
        publication: Publication? = nil,
        scope: RunScope = .campaign
    ) {
        self.init(
            of: briefs,
            in: campaign,
            misplaced: misplaced,
            publication: publication,
            beside: HandMadeWorkbooks(of: publication),
            scope: scope
        )
    }

    /// The same where documents tell it, before the run has written any.
    ///
    /// - Parameter handMade: what was filled among the results.
    init(
        of briefs: [OutcomeBrief],
        in campaign: Campaign,
        misplaced: [String],
        publication: Publication? = nil,
        beside handMade: HandMadeWorkbooks,
        scope: RunScope = .campaign
    ) {
        var tasks = briefs.compactMap { Self.task(of: $0, in: campaign) } + (publication.map(Self.tasks) ?? [])
        if scope.isWhole { tasks += misplaced.map(Self.moving) + Self.finding(briefs) }
        let campuses = campaign.campuses(in: scope)
        tasks += Self.reminders(to: campuses, beside: briefs, or: handMade, in: campaign)
        tasks += Self.awaitedGrids(on: campuses, among: briefs, or: handMade, in: campaign)
        self.tasks = PendingTask.Kind.allCases.flatMap { kind in tasks.filter { $0.kind == kind } }
    }

    private init(_ tasks: [PendingTask]) {
        self.tasks = tasks
    }

    /// Those that tell what the run itself could not do.
    var failures: TaskList { TaskList(tasks.filter(\.kind.isFailure)) }

    // MARK: - Files

    private static func task(of outcome: OutcomeBrief, in campaign: Campaign) -> PendingTask? {
        if let error = outcome.failure {
            let text = UnreadableText(error)
            return PendingTask(.resend, file: outcome.file, sentence: text.sentence, remedy: text.hint)
        }
        guard outcome.isCurrent else {
            // Beside its corrected version, a file may stay.
            if outcome.isGrid { return replacedGrid(outcome) }
            return outcome.supersession == .answered ? nil : dating(of: outcome) ?? removal(of: outcome)
        }
        if let text = outcome.misplacement {
            return PendingTask(.move, file: outcome.file, sentence: text.sentence, remedy: text.hint)
        }
        if outcome.isGrid { return gridTask(of: outcome) }
        return outcome.campus == nil
            ? identification(of: outcome, in: campaign) : depositTask(of: outcome, in: campaign)
    }

    /// What a corrected workbook calls for whose date does not say that it is the later one.
    private static func dating(of outcome: OutcomeBrief) -> PendingTask? {
        let sentence: String
        switch outcome.supersession {
        case .undated?: sentence = "Il n’a pas de date de dépôt sûre ; un autre dépôt du campus est retenu."
        case .fileName?:
            sentence = "Un autre dépôt du campus, de date égale ou peu sûre, est retenu par son nom de fichier."
        case .returned?:
            sentence = "Un autre dépôt du campus, de date égale ou peu sûre, est retenu : il répond à nos anomalies."
        case .laterDate?, .answered?, .copy?, .otherName?, nil: return nil
        }
        return PendingTask(
            .date,
            campus: outcome.campusIdentifier,
            file: outcome.file,
            sentence: sentence,
            remedy: "Faire corriger sa date de dépôt s’il fait foi, sinon le retirer du dossier de la campagne."
        )
    }

    /// One that may have been copied under the name of another campus replaces the very grid that it was copied from.
    private static func replacedGrid(_ outcome: OutcomeBrief) -> PendingTask {
        guard outcome.supersession == .otherName else { return removal(of: outcome) }
        return PendingTask(
            .reviewGrid,
            campus: outcome.campusIdentifier,
            file: outcome.file,
            sentence: "Une grille que son nom dit d’un autre campus est retenue à sa place.",
            remedy: "Vérifier l’identifiant de la grille retenue avant d’écarter l’une des deux."
        )
    }

    private static func removal(of outcome: OutcomeBrief) -> PendingTask {
        let isCopy = outcome.supersession == .copy
        return PendingTask(
            .remove,
            campus: outcome.campusIdentifier,
            file: outcome.file,
            sentence: isCopy
                ? "C’est la copie exacte d’un fichier qui est retenu."
                : outcome.isGrid
                    ? "Une autre grille du même expert est retenue." : "Un autre dépôt du campus est retenu.",
            remedy: isCopy ? "Retirer l’une des deux copies." : "Retirer ce fichier du dossier de la campagne."
        )
    }

    private static func identification(of outcome: OutcomeBrief, in campaign: Campaign) -> PendingTask {
        let sentence =
            outcome.campusIdentifier.map { typed in
                let nearest = campaign.likelyIdentifier(for: typed)
                return "Identifiant \(FrenchFormat.quoted(typed))"
                    + (nearest.map { " ; le plus proche est \($0)." } ?? ".")
            } ?? "Sans identifiant."
        return PendingTask(
            .identify,
            campus: outcome.campusIdentifier,
            file: outcome.file,
            place: outcome.gravestPlace,
            sentence: sentence,
            remedy: "L’ajouter à « Campus attendus », faire corriger l’identifiant, ou écarter le fichier."
        )
    }

    private static func depositTask(of outcome: OutcomeBrief, in campaign: Campaign) -> PendingTask? {
        let kind: PendingTask.Kind
        let remedy: String
        switch outcome.gravity {
        case .blocking?, .error?:
            kind = outcome.gravity == .blocking ? .unblock : .correct
            remedy = "Renvoyer au campus son classeur annoté et sa lettre, que « cmq build » place dans retours/."
        case .question?:
            kind = .explain
            remedy = "Renvoyer au campus son classeur annoté : il corrige, ou explique dans la feuille « Anomalies »."
        case .note?, nil: return nil
        }
        return task(kind, of: outcome, address: outcome.campusIdentifier.flatMap(campaign.campus)?.email, remedy)
    }

    private static func gridTask(of outcome: OutcomeBrief) -> PendingTask? {
        let kind: PendingTask.Kind
        switch outcome.gravity {
        case .blocking?: kind = .unblockGrid
        case .error?: kind = .correctGrid
        case .question?: kind = .reviewGrid
        case .note?, nil: return nil
        }
        let request = "Demander à l’expert de revoir les cellules que dit « cmq check »"
        // A reason closes the question of an opinion that its levels do not support; nobody asks for it twice.
        let unless = kind == .reviewGrid ? ", sauf si son motif en donne la raison" : ""
        return task(kind, of: outcome, address: nil, request + unless + ".")
    }

    private static func task(
        _ kind: PendingTask.Kind,
        of outcome: OutcomeBrief,
        address: String?,
        _ remedy: String
    ) -> PendingTask {
        PendingTask(
            kind,
            campus: outcome.campusIdentifier ?? "campus inconnu",
            file: outcome.file,
            place: outcome.gravestPlace,
            address: address.flatMap { $0.isEmpty ? nil : $0 },
            sentence: outcome.tally,
            remedy: remedy
        )
    }

    // MARK: - Documents

    private static func tasks(of publication: Publication) -> [PendingTask] {
        let unsound = publication.unsound.map { document in
            PendingTask(
                .writeAgain,
                file: document.name,
                sentence: "Son modèle est fautif.",
                remedy: "Corriger le modèle, puis relancer la commande."
            )
        }
        let unreturned = publication.unreturned.map { document in
            let text = UnreadableText(document.error)
            return PendingTask(.returnPlain, file: document.name, sentence: text.sentence, remedy: text.hint)
        }
        let undrafted = publication.undrafted.map { name in
            PendingTask(
                .writeAgain,
                file: name,
                sentence: "Ce classeur serait plus grand qu’un fichier ne peut l’être.",
                remedy: "Signaler ce défaut du programme, puis répartir les campus en plusieurs campagnes."
            )
        }
        let changed = publication.changed.map { file in
            PendingTask(
                .resend,
                file: file,
                sentence: "Le fichier a été modifié pendant le passage.",
                remedy: "Relancer la commande : les documents de ce fichier n’ont pas été écrits."
            )
        }
        return unsound + unreturned + undrafted + changed
    }
}

extension OutcomeBrief {
    /// `3 erreurs, 1 question, et 12 autres`: its open findings, notes left aside.
    fileprivate var tally: String {
        let counts = SeverityText.tally(FrenchPhrase.plainCount, number: count(of:))
        let others = otherFindings == 0 ? nil : "et \(FrenchPhrase.plainCount(otherFindings, "autre", "autres"))"
        return (counts + [others].compactMap(\.self)).joined(separator: ", ")
    }
}
