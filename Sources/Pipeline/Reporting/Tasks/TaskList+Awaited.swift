internal import Evaluation
import Words

/// What the campaign waits for, and what stands where nobody reads it.
extension TaskList {
    static func moving(_ file: String) -> PendingTask {
        PendingTask(
            .move,
            file: file,
            sentence: "Un classeur rangé dans un sous-dossier n’est pas lu.",
            remedy: "Le placer dans soumissions/ ou grilles/ même, ou hors de la campagne."
        )
    }

    /// An empty folder is more often one that is not there, such as a disk that is not mounted.
    static func finding(_ outcomes: [OutcomeBrief]) -> [PendingTask] {
        guard outcomes.allSatisfy(\.isGrid) else { return [] }
        return [
            PendingTask(
                .findFolder,
                file: "soumissions/",
                sentence: "Le dossier ne contient aucun classeur.",
                remedy: "Vérifier que c’est le bon, et que le disque ou le partage où il se trouve est accessible."
            )
        ]
    }

    static func reminders(
        to campuses: [Campus],
        beside outcomes: [OutcomeBrief],
        or handMade: HandMadeWorkbooks,
        in campaign: Campaign
    ) -> [PendingTask] {
        let answered = Set(outcomes.compactMap(\.campus).map(Folded.init))
        return campuses.filter { !answered.contains(Folded($0.identifier)) }.map { campus in
            let form = handMade.form(of: campus)
            return PendingTask(
                .remind,
                campus: campus.identifier,
                address: campus.email.isEmpty ? nil : campus.email,
                sentence: "Aucun dépôt lisible.",
                remedy: form?.remedy
                    ?? "Demander son classeur au campus (clôture le \(FrenchFormat.longDate(campaign.closing))).",
                filled: form?.name
            )
        }
    }

    /// The assessable campuses that wait for the grid of some of the experts in charge; one that is blocked is a task of its own.
    static func awaitedGrids(
        on campuses: [Campus],
        among outcomes: [OutcomeBrief],
        or handMade: HandMadeWorkbooks,
        in campaign: Campaign
    ) -> [PendingTask] {
        let current = outcomes.filter { $0.isCurrent && $0.status != nil }
        let assessable = Set(
            current.filter { !$0.isGrid && $0.status != .blocked }.compactMap(\.campus).map(Folded.init)
        )
        let received = Dictionary(grouping: current.filter(\.isGrid)) { Folded($0.campusIdentifier ?? "") }
            .mapValues { Set($0.compactMap(\.expert).map(Folded.init)) }
        return campuses.filter { assessable.contains(Folded($0.identifier)) }.compactMap { campus in
            let answered = received[Folded(campus.identifier)]
            let awaited = campaign.experts(assignedTo: campus.identifier).map(\.code)
                .filter { answered?.contains(Folded($0)) != true }
            if awaited.isEmpty { return nil }
            let grid = handMade.grid(on: campus, by: awaited)
            return PendingTask(
                answered == nil ? .awaitGrid : .awaitOtherGrid,
                campus: campus.identifier,
                sentence: "Aucune grille recevable rendue par \(FrenchPhrase.list(awaited)).",
                remedy: grid?.remedy ?? "Rappeler aux experts que leur grille est attendue.",
                filled: grid?.name
            )
        }
    }
}

extension Campaign {
    /// The expected campuses of which a run may say what they owe.
    func campuses(in scope: RunScope) -> [Campus] {
        switch scope {
        case .campaign: return campuses
        case .campuses(let identifiers):
            let asked = Set(identifiers.map(Folded.init))
            return campuses.filter { asked.contains(Folded($0.identifier)) }
        case .files: return []
        }
    }
}
