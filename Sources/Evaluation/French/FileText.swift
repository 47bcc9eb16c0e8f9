import Words

/// What the file of a standard holds: evidence, indicators and actions, a line each.
package enum FileText {
    /// `P009 Composition nominative par fonction (2018), document, 24/05/2018, publique`.
    package static func line(of evidence: Evidence) -> String {
        let name = [evidence.identifier.value, evidence.title.value].compactMap(\.self).joined(separator: " ")
        let rest = [
            evidence.kind.value, evidence.date.value.map(FrenchFormat.shortDate),
            evidence.confidentiality.value?.rawValue,
        ].compactMap(\.self)
        return ([name.isEmpty ? "Pièce sans titre" : name] + rest).joined(separator: ", ")
    }

    /// `P010 Fiche (2018) ; P011 Délibérations (2018). Jugées suffisantes par A et C, partielles par B.`
    package static func evidence(_ standard: ExaminedStandard) -> String {
        let items = standard.evidence.map { item in
            [item.identifier.value, item.title.value].compactMap(\.self).joined(separator: " ")
        }
        let views = standard.readings.map(\.evidence).together.compactMap { judgement, ranks in
            judgement.map { "\($0.rawValue) par \(SynthesisText.letters(ranks))" }
        }
        let cited = items.isEmpty ? "Aucune citée." : items.joined(separator: "\u{202F}; ") + "."
        return views.isEmpty ? cited : "\(cited) Jugées \(views.joined(separator: ", "))."
    }

    /// `campus 2 · A 1 · B 2 · sous le seuil pour le campus, A et B`; `pour tous` where experts are many.
    package static func positions(of standard: ExaminedStandard, under threshold: Level?) -> String {
        let own = standard.rated.rating.flatMap { LevelText.sign(of: $0) } ?? "–"
        let others = standard.readings.enumerated().map { rank, reading in
            "\(SynthesisText.letter(rank)) \(reading.external.map { "\($0.rawValue)" } ?? "non vu")"
        }
        let low =
            (standard.rated.isUnderThreshold ? ["le campus"] : [])
            + standard.doubters(under: threshold).map { SynthesisText.letter($0) }
        let isShared =
            low.count == standard.readings.count + 1 && standard.readings.count > ExpertSynthesis.mostInColumns
        let target = standard.rated.target.map { ["visé \($0.rawValue)"] } ?? []
        return
            (["campus \(own)"] + others + target
            + (low.isEmpty ? [] : ["sous le seuil pour \(isShared ? "tous" : FrenchPhrase.list(low))"]))
            .joined(separator: " · ")
    }
}
