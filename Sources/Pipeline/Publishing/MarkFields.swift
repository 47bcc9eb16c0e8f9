internal import Evaluation
import Words

/// A domain or a field of a campus beside those of the others.
enum MarkFields {
    static let all: [DocumentField<ProfileMark>] = [
        .text("nom", "le domaine, ou un champ et son titre", "C1 Connaissance du territoire") { MarkText.name(of: $0) },
        .text("code", "code du domaine ou du champ", "D0.C1") { "\($0.code)" },
        .number("médiane", "niveau médian du campus", "2") { $0.median },
        .text("campus", "médiane des campus recevables, quartiles, nombre", "2,5 (2 à 3) ; 12 campus") {
            MarkText.cell($0.others.everybody)
        },
        .text("filière", "la même chose pour la filière du campus", "effectif insuffisant") {
            MarkText.cell($0.others.sector)
        },
    ]
}
