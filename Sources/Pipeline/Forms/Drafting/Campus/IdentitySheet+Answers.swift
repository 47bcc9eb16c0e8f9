import Evaluation
import Office
import Words

extension IdentitySheet {
    /// What the campus says, filled in with what it said before.
    static func answers(of form: FormSubject) -> [DrawnKey] {
        let earlier = form.earlier?.submission?.identity
        let label = label(of: form, earlier)
        let support = support(of: form, earlier)
        return label + support + direction(of: form, earlier) + presentation(of: form, earlier)
    }

    private static func label(of form: FormSubject, _ earlier: Identity?) -> [DrawnKey] {
        let longest = form.campaign.maximumDuration
        let years = Guard.whole(
            .between(1, max(longest, 1)),
            "Durée du label",
            "Nombre entier d’années : 1 à \(longest).",
            refusal: "Saisir un nombre entier entre 1 et \(longest) (durée maximale de la campagne)."
        )
        // A campus that asks for its first label has neither its date nor its duration yet.
        let isFirst = form.request == .labelling
        let labelled: DrawnKey.Expectation = isFirst ? .optional : .required
        let mostly = isFirst ? "Facultatif pour une première labellisation. " : ""
        let expiries = form.days(from: 2013, to: form.campaign.closing.adding(months: 120))
        return [
            DrawnKey(
                category,
                DrawnCell(
                    CellContent(earlier?.category.value),
                    .word,
                    accepts: .choice(
                        form.lists[.category],
                        "Catégorie",
                        "Choisir dans la liste (Alt+Flèche bas).",
                        refusal: "Choisir CMQ ou CMQ Excellence."
                    )
                ),
                .required,
                help: "CMQ ou CMQ Excellence."
            ),
            day(
                labelDate,
                form.recalled(earlier?.labelDate),
                form.daysOfLabels,
                "Date du label",
                "Date de l’arrêté",
                labelled,
                help: "\(mostly)Date de l’arrêté, au format JJ/MM/AAAA." + form.help(insteadOf: earlier?.labelDate)
            ),
            DrawnKey(
                labelDuration,
                DrawnCell(
                    CellContent(form.recalled(earlier?.labelDuration).map(Double.init)),
                    .keyFigure,
                    accepts: years
                ),
                labelled,
                help: "\(mostly)Nombre entier d’années, \(longest) au plus."
                    + form.help(insteadOf: earlier?.labelDuration)
            ),
            day(
                labelExpiry,
                form.recalled(earlier?.labelExpiry),
                expiries,
                "Échéance du label",
                "Facultatif, date du label + durée",
                .optional,
                help: "Date du label + durée, à un mois près." + form.help(insteadOf: earlier?.labelExpiry)
            ),
        ]
    }

    private static func support(of form: FormSubject, _ earlier: Identity?) -> [DrawnKey] {
        [
            DrawnKey(
                supportUAI,
                DrawnCell(
                    CellContent(typed: form.recalled(earlier?.supportUAI).map(UAI.normalized)),
                    .text,
                    accepts: .uai(help: "Établissement support")
                ),
                .required,
                help: "7 chiffres et 1 lettre, par exemple 0123456A. Garder le zéro du début."
                    + form.help(insteadOf: earlier?.supportUAI)
            ),
            DrawnKey(
                supportSIRET,
                DrawnCell(
                    CellContent(typed: form.recalled(earlier?.supportSIRET).map(SIRET.normalized)),
                    .text,
                    accepts: .siret(help: "Facultatif")
                ),
                .optional,
                help: "14 chiffres, sans espaces." + form.help(insteadOf: earlier?.supportSIRET)
            ),
            DrawnKey(
                legalStatus,
                DrawnCell(
                    CellContent(earlier?.legalStatus.value),
                    .word,
                    accepts: .choice(
                        form.lists[.legalStatus],
                        "Statut juridique",
                        "Choisir dans la liste (Alt+Flèche bas).",
                        refusal: "Choisir une des valeurs de la liste."
                    )
                ),
                .required,
                help: "Cadre dans lequel le réseau contracte."
            ),
        ]
    }

    private static func direction(of form: FormSubject, _ earlier: Identity?) -> [DrawnKey] {
        let share = Guard.figure(
            .between(0, 1),
            "Quotité",
            "Part de temps plein, entre 0 et 1. Exemple : 0,5 pour un mi-temps.",
            refusal: "Saisir un nombre entre 0 et 1, avec une virgule : 0,5 et non 50 %."
        )
        let window = [form.window.lowerBound, form.window.upperBound].map(FrenchFormat.shortDate)
        return [
            typed(
                directorFunction,
                form.recalled(earlier?.directorFunction),
                "Fonction",
                "La fonction seulement : les personnes ne sont jamais nommées.",
                .required,
                help: "La fonction, jamais le nom." + form.help(insteadOf: earlier?.directorFunction)
            ),
            DrawnKey(
                directorShare,
                DrawnCell(CellContent(form.recalled(earlier?.directorShare)), .keyFigure, accepts: share),
                .required,
                help: "Entre 0 et 1 : 0,5 pour un mi-temps." + form.help(insteadOf: earlier?.directorShare)
            ),
            day(
                missionLetterDate,
                form.recalled(earlier?.missionLetterDate),
                form.daysOfLabels,
                "Lettre de mission",
                "Date de la lettre en vigueur",
                .required,
                help: "Lettre en vigueur, au format JJ/MM/AAAA." + form.help(insteadOf: earlier?.missionLetterDate)
            ),
            typed(
                email,
                form.recalled(earlier?.email),
                "Courriel",
                "Adresse générique du campus, par exemple contact@campus.example.",
                .required,
                help: "Adresse générique du campus, lue pendant la campagne." + form.help(insteadOf: earlier?.email)
            ),
            typed(
                website,
                form.recalled(earlier?.website),
                "Site internet",
                "Adresse complète, qui commence par https://. Facultatif.",
                .optional,
                help: "Adresse complète, qui commence par https://." + form.help(insteadOf: earlier?.website)
            ),
            DrawnKey(
                depositDate,
                DrawnCell(
                    .empty,
                    .keyDate,
                    accepts: .date(
                        form.window,
                        "Date de dépôt",
                        "Le jour de l’envoi, entre le \(window[0]) et le \(window[1]).",
                        doubt:
                            "Les dépôts sont ouverts du \(window[0]) au \(window[1]). Garder cette date tout de même ?"
                    )
                ),
                .required,
                help: "Le jour de l’envoi, entre le \(window[0]) et le \(window[1])."
            ),
        ]
    }

    /// Eight lines, in points.
    private static let heightOfPresentations = 105.0

    private static func presentation(of form: FormSubject, _ earlier: Identity?) -> [DrawnKey] {
        let warning = "Cinq à dix lignes. Ni nom de personne, ni numéro de téléphone."
        let change = form.earlier.map { ", ce qui a changé depuis \($0.campaign)" } ?? ""
        return [
            typed(
                territory,
                form.recalled(earlier?.territory),
                "Présentation du territoire",
                warning,
                .required,
                help:
                    "Cinq à dix lignes : périmètre, filière, emploi. Alt+Entrée (Excel) ou Ctrl+Entrée (LibreOffice) passe à la ligne.",
                leastHeight: heightOfPresentations
            ),
            typed(
                project,
                form.recalled(earlier?.project),
                "Présentation du projet",
                warning,
                .required,
                help: "Cinq à dix lignes : ambition, membres, moyens\(change).",
                leastHeight: heightOfPresentations
            ),
        ]
    }
}
