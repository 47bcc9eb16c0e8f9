/// *Référentiel*: an indicator on each row, with its standard, field and domain.
enum ReferentialSheet: TableSheet {
    static let title = "Référentiel"
    static let key = indicatorCode

    static let domainCode = Entry("domaine_code", .text)
    static let domain = Entry("domaine", .text)
    static let fieldCode = Entry("champ_code", .text)
    static let field = Entry("champ", .text)
    static let standardCode = Entry("reference_code", .text)
    static let standard = Entry("reference", .text)
    static let criteria = Entry("critere", .text)
    static let indicatorCode = Entry("indicateur_code", .text)
    static let indicator = Entry("indicateur", .text)
    static let unit = Entry("unite", .text)
    static let kind = Entry("type", .text)
    static let minimum = Entry("min", .number(percent: .points, unit: "€"))
    static let maximum = Entry("max", .number(percent: .points, unit: "€"))
    static let obligation = Entry("obligatoire", .yesNo)
    static let evidence = Entry("preuves", .text)
    static let level1 = Entry("niveau1", .text)
    static let level2 = Entry("niveau2", .text)
    static let level3 = Entry("niveau3", .text)
    static let level4 = Entry("niveau4", .text)
    static let anchor = Entry("ancre", .yesNo)
    static let calculation = Entry("calcul", .text, isRequired: false)
    static let sense = Entry("sens", .text, isRequired: false)

    static let entries: [any FormEntry] = [
        domainCode, domain, fieldCode, field, standardCode, standard, criteria, indicatorCode, indicator, unit, kind,
        minimum, maximum, obligation, evidence, level1, level2, level3, level4, anchor, calculation,
        sense,
    ]
}

/// *Version*: the edition of the referential.
enum VersionSheet: KeySheet {
    static let title = "Version"

    static let version = Entry("Version", .text)
    static let date = Entry("Date", .date)
    static let origin = Entry("Origine", .text)

    static let entries: [any FormEntry] = [version, date, origin]
}

/// *Correspondance*: on each row, what became of a standard or an indicator of the earlier edition.
enum CorrespondenceSheet: TableSheet {
    static let title = "Correspondance"
    static let key = earlier

    static let earlier = Entry("Ancien code", .text)
    static let current = Entry("Nouveau code", .text)
    static let isKept = Entry("Conservation", .yesNo)
    static let reason = Entry("Motif", .text)

    static let entries: [any FormEntry] = [earlier, current, isKept, reason]
}
