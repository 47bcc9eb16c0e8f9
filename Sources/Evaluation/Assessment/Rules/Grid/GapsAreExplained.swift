/// GRI-03: a gap of 2 or more with the self-rating has a *Constat*.
///
/// A campus that is contradicted by two levels is owed a reason.
struct GapsAreExplained: GridRule {
    var severity: Severity { .error }
    var explanation: Explanation {
        Explanation(
            "Un écart de deux niveaux a son constat.",
            detail: "Deux niveaux ou plus entre l’auto-évaluation et l’évaluation externe.",
            reason: "Le campus lira cet écart : il doit savoir sur quoi il repose.",
            wrong: "auto-évalué 4, externe 2, sans constat",
            right: "auto-évalué 4, externe 2, constat « Aucune convention n’est signée. »",
            remedy: "Rédiger le constat, ou corriger le niveau externe."
        )
    }

    func findings(in examination: GridExamination) -> [Finding] {
        examination.referential.standards.compactMap { standard in
            guard let row = examination.answers[standard.code], let external = row.level.value,
                let own = examination.ownRatings[standard.code]?.level,
                abs(RatingPair(own: own, external: external).gap) >= 2, row.statement.isEmpty
            else { return nil }
            let fact = GridFact.gapWithoutStatement(standard.code, own: own, external: external)
            return Finding(.grid(fact), at: row.statement.place)
        }
    }
}
