/// The rules on who evaluates whom, in the campaign workbook: nothing stops because of them.
extension DescribedRule {
    static let exp01 = DescribedRule(
        .question,
        Explanation(
            "Un expert n’a pas de lien avec le campus qu’il évalue.",
            detail: "Ni la même académie, ni un organisme membre du réseau que le campus déclare.",
            reason: "Une évaluation se conteste par là d’abord, même faite avec soin.",
            wrong: "EXP-03, académie de Lyon, affecté à LYO-001",
            right: "EXP-03, académie de Lyon, affecté à REN-001",
            remedy: "Affecter un autre expert, ou assumer le lien en connaissance de cause."
        )
    )
    static let exp02 = DescribedRule(
        .note,
        Explanation(
            "La charge d’un expert reste sous le maximum.",
            detail: "Paramètre « Charge maximale par expert », 6 par défaut.",
            reason:
                "Une grille demande une journée de lecture : trop d’affectations, et elles sont bâclées ou en retard.",
            wrong: "7 campus pour EXP-01",
            right: "6 campus pour EXP-01",
            remedy: "Confier un campus à un autre expert, ou relever le paramètre."
        )
    )
    static let exp03 = DescribedRule(
        .note,
        Explanation(
            "Un campus a autant d’experts que la campagne en demande.",
            detail: "Paramètre « Experts par campus », 2 par défaut.",
            reason: "Deux lectures indépendantes se corrigent l’une l’autre ; une seule ne se discute pas.",
            wrong: "1 expert pour BOR-001",
            right: "2 experts pour BOR-001",
            remedy: "Compléter les affectations : cmq assign en propose."
        )
    )
}
