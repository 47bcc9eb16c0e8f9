import Evaluation
import Office
import Words

/// *Lisez-moi*: on one page, what is asked, by when, what is left, and how to send the form back. Nothing of it is read.
struct ReadMeSheet {
    static let title = "Lisez-moi"

    let form: FormSubject
    let checklist: Checklist
    /// The other sheets, whose cells are counted.
    let sheets: [SheetDraft]

    var draft: SheetDraft {
        let top = opening
        return SheetDraft(
            name: Self.title,
            columns: [4.8, 10.7, 1.9, 1.9].map { ColumnDraft(width: $0) },
            rows: top + checklist.rows(counting: sheets) + levels + instructions,
            isProtected: true,
            showsGrid: false,
            tabColour: ColumnOwner.mission.tab,
            conditions: checklist.conditions(under: top.count),
            page: form.setting.page(.a4, isLandscape: false, fit: .page)
        )
    }

    /// The counts, without their headers.
    var checklistCells: CellRange {
        let first = opening.count + 1
        return CellRange(
            CellReference(row: first, column: 0),
            CellReference(row: first + checklist.lines.count - 1, column: 3)
        )
    }

    private var opening: [RowDraft] {
        let campus =
            form.campus.map { [$0.identifier, $0.name].filter { !$0.isBlank }.joined(separator: " · ") }
            ?? "Campus à renseigner dans la feuille Identité"
        return BookTitle.rows("Auto-évaluation du campus – campagne \(form.campaign.name)", of: campus, room: 105) + [
            RowDraft(
                [
                    CellDraft(.text("À rendre avant le"), .deadline),
                    CellDraft(.text(FrenchFormat.longDate(form.campaign.closing)), .deadline),
                ],
                height: .fixed(21)
            ),
            told("Ce qui est demandé", request), told("Le seuil de la demande", threshold),
        ]
    }

    private var request: String {
        let indicators = form.referential.indicators.filter { !$0.isComputed }
        let (plan, known) =
            form.earlier == nil
            ? ("dresser le plan d’action", "")
            : ("mettre à jour le plan d’action", " Ce que la mission sait déjà est rempli.")
        let standards = FrenchPhrase.count(form.referential.standards.count, "référence", "références")
        let figures = FrenchPhrase.count(indicators.count, "indicateur", "indicateurs")
        let required = FrenchPhrase.count(indicators.count(where: \.isRequired), "obligatoire", "obligatoires")
        let domains = FrenchPhrase.count(form.referential.domains.count, "domaine", "domaines")
        return
            "Coter \(standards) de 1 à 4, renseigner \(figures) (\(required)), citer les preuves, faire le bilan de \(domains) et \(plan).\(known)"
    }

    private var threshold: String {
        let anchors = form.referential.anchors.count
        let structure =
            anchors == 1 ? "sur la référence de structure ★" : "sur chacune des \(anchors) références de structure ★"
        guard let kind = form.request, let level = form.threshold else {
            let all = RequestKind.allCases.map { "\($0.rawValue) \(form.campaign.thresholds.level(for: $0).rawValue)" }
            return "Le niveau à atteindre \(structure) dépend de la demande : \(all.joined(separator: ", "))."
        }
        let words = kind.rawValue.prefix(1).uppercased() + kind.rawValue.dropFirst()
        let parameter = ThresholdKind(of: kind).parameter.heading
        return
            "\(words) : niveau \(level.rawValue) \(structure) (paramètre « \(parameter) » de la campagne \(form.campaign.name))."
    }

    private var levels: [RowDraft] {
        [heading("Les quatre niveaux")]
            + Level.allCases.map { told("\($0.rawValue) – \(LevelText.name(of: $0))", LevelText.meaning(of: $0)) } + [
                told("NC – non concerné", "À justifier en commentaire ; refusé pour les références de structure.")
            ]
    }

    private var instructions: [RowDraft] {
        let month = FrenchFormat.monthAndYear(form.campaign.referenceDate)
        let past = form.earlier.map { earlier in
            sample(
                "dit en \(earlier.campaign), verrouillé",
                .past,
                "Ce qui a été dit alors : à lire, à copier si c’est encore vrai. Gris : texte du référentiel."
            )
        }
        return [
            heading("Remplir et renvoyer"),
            sample(
                "réponse attendue",
                .dueSample,
                "Fond jaune : à remplir ; l’essentiel est compté ci-dessus. Il disparaît une fois la cellule remplie."
            ),
            sample(
                "facultatif ou rempli",
                .answerSample,
                "Fond blanc, cadre foncé : cellule modifiable. Les listes s’ouvrent avec Alt+Flèche bas."
            ),
        ] + [past].compactMap(\.self) + [
            told(
                "À plusieurs",
                "Partager par domaine ou par feuille ; garder un seul classeur de référence. Ne changer ni titres de feuilles ni en-têtes."
            ),
            told(
                "Renvoyer",
                "Le classeur, au format XLSX ou ODS, à la mission, avec les preuves. Écrire la date de dépôt dans Identité."
            ),
            told(
                "Ensuite",
                "La mission relit et renvoie le classeur annoté ; le campus corrige ou explique ; les experts évaluent (\(month)) ; l’avis suit."
            ),
            RowDraft([
                CellDraft(.text(FrenchTypography.polished(form.referential.edition)), .footnote)
            ]),
        ]
    }

    private func heading(_ text: String) -> RowDraft {
        RowDraft([CellDraft(.text(text), .sectionHeading)], height: .fixed(19.5))
    }

    private func told(_ label: String, _ text: String) -> RowDraft {
        row(CellDraft(.text(FrenchTypography.polished(label)), .label), text)
    }

    private func sample(_ label: String, _ look: CellLook, _ text: String) -> RowDraft {
        row(CellDraft(.text(label), look), text)
    }

    private func row(_ label: CellDraft, _ text: String) -> RowDraft {
        RowDraft([label, CellDraft(.text(FrenchTypography.polished(text)), .prose)], height: .measured)
    }
}

extension ThresholdKind {
    /// The parameter of the campaign that gives the level.
    var parameter: Entry<Level> {
        switch self {
        case .initial: ParameterSheet.initialThreshold
        case .midTerm: ParameterSheet.midTermThreshold
        case .renewal: ParameterSheet.renewalThreshold
        }
    }
}
