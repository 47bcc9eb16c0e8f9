import Office
import Support
import Words

/// The vocabulary of the tests: a field of each kind, lists within lists.
let vocabulary = TemplateVocabulary([
    field("campus", .record([field("nom", .text), field("site", .text), field("labellisé", .boolean)])),
    field("date", .date), field("taux", .number), field("budget", .number), field("commentaire", .text),
    field("récit", .paragraphs),
    TemplateField(name: "couleur", meaning: "", example: "Niveau 1, Fort", kind: .style),
    field("profil", .chart),
    field("titres", .list([field("titre", .text)])),
    field(
        "domaines",
        .list([
            field("code", .text), field("nom", .text), field("niveau", .number), field("fragile", .boolean),
            TemplateField(name: "teinte", meaning: "", example: "Fort", kind: .style), field("profil", .chart),
            field("références", .list([field("code", .text), field("nom", .text)])),
        ])
    ),
])

func field(_ name: String, _ kind: TemplateField.Kind) -> TemplateField {
    TemplateField(name: name, meaning: "", example: "", kind: kind)
}

func references(_ codes: String...) -> TemplateValue {
    .list(codes.map { ["code": .text($0), "nom": .text("Référence \($0)")] })
}

let values: TemplateContext = [
    "campus": .record(["nom": .text("Campus des métiers d’art"), "labellisé": .boolean(true)]),
    "date": CalendarDate(year: 2025, month: 1, day: 15).map { .date($0) } ?? .absent, "taux": .number(60.42),
    "budget": .number(1_250_000),
    "commentaire": .absent, "récit": .text("Premier\nSecond"), "couleur": .style("Niveau 1"),
    "titres": .list([]),
    "domaines": .list([
        [
            "code": .text("A"), "nom": .text("Pilotage"), "niveau": .number(3), "fragile": .boolean(false),
            "références": references("A1", "A2"), "teinte": .style("Fort"),
        ],
        [
            "code": .text("B"), "nom": .text("Ancrage"), "niveau": .number(1), "fragile": .boolean(true),
            "références": references(),
        ],
    ]),
]

/// Content of the text after filling.
func filled(_ body: String, _ context: TemplateContext = values) throws -> String {
    try filled(OpenDocumentText(body), context)
}

func filled(_ document: OpenDocumentText, _ context: TemplateContext = values) throws -> String {
    let template = try Template(bytes: try document.bytes(), named: "essai.odt", vocabulary: vocabulary)
    return try OpenDocumentText.content(try template.filled(with: context).bytes)
}

/// The faults of a template, as code and excerpt.
func faults(_ document: OpenDocumentText, keepsPlaces: Bool = true) throws -> [TemplateFault] {
    let bytes = try document.bytes()
    let vocabulary = TemplateVocabulary(vocabulary.fields, keepsPlaces: keepsPlaces)
    do throws(TemplateError) {
        _ = try Template(bytes: bytes, named: "essai.odt", vocabulary: vocabulary)
        return []
    } catch {
        return error.faults
    }
}

func faults(_ body: String) throws -> [TemplateFault] {
    try faults(OpenDocumentText(body))
}
