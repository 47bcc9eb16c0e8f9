import Words

/// The message of each chapter: the answer to its question.
extension ReviewText {
    package static func answers(of cohort: Cohort) -> String {
        let (expected, missing) = (cohort.campuses.count, cohort.campuses(in: .missing).count)
        let deposited = expected - missing
        let academies = cohort.academies.count { $0.campuses.contains { $0.state == .missing } }
        let absent = agreed(
            missing,
            "aucun ne manque",
            "1 est sans nouvelles",
            "# sont sans nouvelles, dans \(FrenchPhrase.plainCount(academies, "académie", "académies"))"
        )
        let blocked = agreed(
            cohort.campuses(in: .blocked).count,
            "",
            " 1 dossier bloqué n’entre pas dans les statistiques.",
            " # dossiers bloqués n’entrent pas dans les statistiques."
        )
        let received = agreed(
            deposited,
            "Aucun campus sur \(expected) n’a déposé",
            "1 campus sur \(expected) a déposé (\(percent(1, of: expected)))",
            "# campus sur \(expected) ont déposé (\(percent(deposited, of: expected)))"
        )
        return "\(received) ; \(absent).\(blocked)"
    }

    package static func completeAcademies(of cohort: Cohort) -> String {
        let complete = cohort.academies.count { $0.deposited == $0.expected }
        return agreed(
            complete,
            "Aucune académie n’a toutes ses réponses",
            "1 académie sur \(cohort.academies.count) a toutes ses réponses",
            "# académies sur \(cohort.academies.count) ont toutes leurs réponses"
        )
    }

    package static func incompleteSectors(of cohort: Cohort) -> String {
        let incomplete = cohort.sectors.count { $0.deposited < $0.expected }
        return agreed(
            incomplete,
            "Toutes les filières ont répondu",
            "1 filière sur \(cohort.sectors.count) a au moins un campus sans nouvelles",
            "# filières sur \(cohort.sectors.count) ont au moins un campus sans nouvelles"
        )
    }

    package static func files(of cohort: Cohort) -> String {
        let parts = [
            (cohort.files(.current).count, "retenu", "retenus"),
            (
                cohort.files(.superseded).count, "remplacé par un autre dépôt",
                "remplacés par un autre dépôt"
            ),
            (cohort.files(.unreadable).count, "illisible", "illisibles"),
            (cohort.files(.unknown).count, "de campus inconnu", "de campus inconnu"),
        ].filter { $0.0 > 0 }.map(FrenchPhrase.count)
        let received = cohort.files.count
        if received == 0 { return "Aucun fichier reçu." }
        return "\(FrenchPhrase.count(received, "fichier reçu", "fichiers reçus")) : \(parts.joined(separator: ", "))."
    }

    package static func levels(of cohort: Cohort) -> String {
        guard let frequent = mostFrequentLevel(of: cohort) else { return "Aucun campus recevable n’est classé." }
        let (total, met) = (cohort.levels.total, cohort.levels.atThreshold)
        if total == 1 { return "\(frequent) Il \(met == 1 ? "atteint" : "n’atteint pas") le seuil de sa demande." }
        let reached = agreed(
            met,
            "Aucun n’atteint le seuil de sa demande.",
            "1 atteint le seuil de sa demande (\(percent(1, of: total))).",
            "# atteignent le seuil de leur demande (\(percent(met, of: total)))."
        )
        return "\(frequent) \(reached)"
    }

    package static func distances(of cohort: Cohort) -> String {
        let short = cohort.assessable.filter(\.isUnderThreshold)
        let near = short.count { $0.anchorsUnderThreshold.count == 1 && $0.unratedAnchors.isEmpty }
        if short.isEmpty { return "Aucun campus n’est sous son seuil" }
        let whole = "\(short.count) campus sous le seuil"
        if short.count == 1, near == 1 { return "Le seul campus sous le seuil ne l’est que pour une ancre" }
        return near == 0
            ? "\(whole), par nombre d’ancres à relever"
            : "\(near) des \(whole) \(FrenchPhrase.agreeing(with: near, "ne l’est", "ne le sont")) que pour une seule ancre"
    }

    package static func progression(_ progression: CohortProgression?) -> String {
        guard let progression else {
            return "Première campagne enregistrée : la progression sera donnée à partir de la prochaine."
        }
        let count = progression.campuses.count
        let anchors = progression.hadOtherAnchors ? "\(EssentialText.otherAnchors) " : ""
        let parts = [
            agreed(
                progression.up.count,
                "aucun campus sur \(count) n’est monté",
                "1 campus sur \(count) est monté",
                "# campus sur \(count) sont montés"
            ).capitalizedFirst,
            agreed(
                progression.sameCount,
                "aucun n’est resté au même niveau",
                "1 est resté au même niveau",
                "# sont restés au même niveau"
            ), agreed(progression.down.count, "aucun n’est descendu", "1 est descendu", "# sont descendus"),
        ]
        let recommendations = recommendations(of: progression)
        if count == 0 { return "Aucun campus n’est recevable aux deux campagnes." }
        if count == 1 { return "Le seul campus comparé \(onlyMove(of: progression)). \(anchors)\(recommendations)" }
        return "\(parts.joined(separator: ", ")). \(anchors)\(recommendations)"
    }

    private static func recommendations(of progression: CohortProgression) -> String {
        guard let recommendations = progression.recommendations else {
            return FollowUpText.unknown(of: progression.campaign)
        }
        let received = recommendations.received
        if received == 0 {
            let these = FrenchPhrase.agreeing(with: progression.campuses.count, "ce", "ces")
            return "Aucune recommandation n’avait été faite à \(these) campus."
        }
        return agreed(
            recommendations.closed,
            "Aucune recommandation sur \(received) n’est close.",
            "1 recommandation sur \(received) est close.",
            "# recommandations sur \(received) sont closes."
        )
    }

    package static func moves(_ progression: CohortProgression) -> String {
        let standards = progression.standards
        let moved =
            "Sur les références cotées les deux fois : \(FrenchFormat.number(Double(standards.gained))) en hausse, "
            + "\(FrenchFormat.number(Double(standards.kept))) \(FrenchPhrase.agreeing(with: standards.kept, "stable", "stables")), "
            + "\(FrenchFormat.number(Double(standards.lost))) en baisse."
        guard let asked = progression.recommendations, asked.received > 0 else { return moved }
        let verb = FrenchPhrase.agreeing(with: asked.answered, "a", "ont")
        return moved + " Recommandations : \(asked.answered) sur \(asked.received) \(verb) une suite déclarée."
    }

    package static let tooFew =
        "Moins de cinq campus recevables : ni médiane, ni part, ni comparaison. Les rapports des campus disent leurs niveaux."

    package static func training(of cohort: Cohort) -> String {
        if cohort.levels.total < Cohort.fewest { return tooFew }
        let needs = cohort.trainingNeeds.count
        let limit = "au niveau 1 dans plus de \(StandardTally.trainingPercent) % des campus"
        return agreed(
            needs,
            "Aucune référence n’est \(limit).",
            "1 référence est \(limit) : c’est le sujet de formation à proposer aux directeurs opérationnels.",
            "# références sont \(limit) : ce sont les sujets de formation à proposer aux directeurs opérationnels."
        )
    }

    package static func map(of cohort: Cohort) -> String {
        cohort.levels.total < Cohort.fewest
            ? "Niveau médian de chaque champ, campus par campus."
            : "\(cohort.levels.total) campus en lignes, \(FrenchPhrase.count(cohort.fields.count, "champ en colonne", "champs en colonnes")) : les colonnes pâles sont les faiblesses communes, les lignes pâles les campus à accompagner."
    }

    package static func groups(of cohort: Cohort) -> String {
        if cohort.levels.total < Cohort.fewest { return tooFew }
        let all = cohort.groups.flatMap(\.groups)
        let shown = all.count { !$0.isSuppressed }
        let small = all.count - shown
        guard shown > 0 else { return "Aucun groupe ne compte cinq campus : les \(small) groupes ne sont pas montrés." }
        return agreed(
            shown,
            "",
            "1 groupe compte cinq campus ou plus et est montré",
            "# groupes comptent cinq campus ou plus et sont montrés"
        )
            + agreed(small, ".", " ; 1 est trop petit.", " ; # sont trop petits.")
            + " Un écart d’un demi-niveau entre petits groupes ne prouve rien."
    }

    package static func anchorMessage(of cohort: Cohort) -> String {
        let total = cohort.lowAnchors.count
        let unrated = cohort.assessable.filter { !$0.unratedAnchors.isEmpty }.map(\.identifier)
        let tail = agreed(
            unrated.count,
            "",
            " 1 campus non classé faute d’une ancre cotée : \(names(unrated)).",
            " # campus non classés faute d’une ancre cotée : \(names(unrated))."
        )
        if total == 0 { return "Toutes les ancres cotées atteignent le seuil." + tail }
        let planned = cohort.lowAnchors.count(where: \.hasAction)
        let campuses = Set(cohort.lowAnchors.map(\.campus)).count
        let low =
            FrenchPhrase.plainCount(total, "ancre est sous le seuil", "ancres sont sous le seuil")
            + ", dans \(campuses) campus"
        if total == 1 {
            let action = planned == 1 ? "est reprise par une action vivante" : "n’est reprise par aucune action vivante"
            return low + " ; elle \(action)." + tail
        }
        let taken = agreed(
            planned,
            "Aucune n’est reprise par une action vivante",
            "1 est reprise par une action vivante",
            "# sont reprises par une action vivante"
        )
        let left =
            planned == 0
            ? "." : agreed(total - planned, " ; aucune n’est oubliée.", " ; 1 ne l’est pas.", " ; # ne le sont pas.")
        return low + ". " + taken + left + tail
    }

    package static func anchorCaption(of cohort: Cohort) -> String {
        let anchors = cohort.lowAnchorTallies
        guard let first = anchors.first else { return "Aucune ancre sous le seuil" }
        let tied = anchors.count { $0.count == first.count }
        if tied > 1 {
            let others = tied == cohort.referential.anchors.count ? "" : ", plus que les autres"
            return "\(tied) ancres manquent chacune à \(first.count) campus\(others)"
        }
        let seconds = anchors.dropFirst().filter { $0.count == anchors[1].count }
        let second =
            switch seconds.count {
            case 0: ""
            case 1...3: ", \(FrenchPhrase.list(seconds.map { "\($0.standard.code)" })) à \(anchors[1].count)"
            default: ", \(seconds.count) autres à \(anchors[1].count) chacune"
            }
        return "\(first.standard.code) manque à \(first.count) campus\(second)"
    }

    package static func indicatorMessage(of cohort: Cohort) -> String {
        let total = cohort.levels.total
        if total < Cohort.fewest { return tooFew }
        let usable = cohort.indicators.count { $0.isUsable(among: total) }
        let few = cohort.indicators.count { $0.count < Cohort.fewest }
        return agreed(usable, "Aucun indicateur", "1 indicateur", "# indicateurs") + " sur \(cohort.indicators.count) "
            + agreed(usable, "n’a de", "a une", "ont une")
            + " valeur utilisable pour trois campus sur quatre ou plus ; "
            + agreed(
                few,
                "aucun n’en a moins de cinq.",
                "1 en a moins de cinq et n’est pas résumé.",
                "# en ont moins de cinq et ne sont pas résumés."
            )
    }
}
