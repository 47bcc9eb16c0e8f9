internal import Evaluation

/// The heat map: a row per field, a coloured cell per standard that says its level in words.
enum LevelMapFields {
    static let row: [DocumentField<LevelMap.Row>] =
        [
            .text("code", "code du champ", "D1.C1") { "\($0.field.code)" },
            .text("titre", "titre du champ", "Gouvernance") { $0.field.title },
        ]
        + (0..<LevelMap.width).map { index in
            .record("case \(index + 1)", "référence n° \(index + 1) de la ligne, ou « – »", cell) { row in
                row.standards.indices.contains(index) ? row.standards[index] : nil
            }
        }

    private static let cell: [DocumentField<RatedStandard?>] = [
        .text("texte", "code court de la référence et son niveau", "R1 ★ niveau 2") { standard in
            standard.map(LevelText.short) ?? "–"
        },
        .style("couleur", "style de la cellule", among: LevelStyle.names + MarkStyle.names) { standard in
            standard.map { LevelStyle.name(of: $0.rating) } ?? MarkStyle.name(isAlert: false)
        },
    ]
}
