internal import Evaluation
internal import Office
internal import Words

/// What and why: levels, domains, the map; the rules that find most. Then how the page was made.
extension Dashboard {
    var figures: PageValues {
        let total = cohort.levels.total
        guard total > 0 else {
            return ["whatTitle": Self.set("Quoi : aucun dossier recevable"), "hasLevels": false]
        }
        let requests =
            cohort.levelsByRequest.map { (CohortText.shown($0.name).capitalizedFirst, $0.levels) } + [
                ("Ensemble", cohort.levels)
            ]
        return [
            "whatTitle": Self.set("Quoi : " + CohortText.verdict(of: cohort).lowercasedFirst),
            "hasLevels": true,
            "levels": requests.map(level),
            "hasDomains": total >= Cohort.fewest,
            "tooFew": Self.set(ReviewText.tooFew),
            "domains": zip(cohort.referential.domains, cohort.domains).map(domain),
            "mapTitle": FrenchPhrase.count(total, "campus recevable", "campus recevables") + " et "
                + FrenchPhrase.count(fields.count, "champ", "champs"),
            "map": Self.svg(map),
            "fields": fields.map {
                ["code": "\($0.code)", "title": FrenchTypography.polished($0.title)] as PageValues
            },
            "profiles": cohort.profiles.map { profile in
                [
                    "id": profile.campus.identifier,
                    "medians": profile.fields.map { $0.median.map { FrenchFormat.number($0) } ?? "–" },
                ] as PageValues
            },
        ]
    }

    private var fields: [Field] { cohort.referential.domains.flatMap(\.fields) }

    private func level(_ name: String, _ levels: LevelTally) -> PageValues {
        let bar = SharesBar(unrated: levels[nil], counts: Array(levels.counts.dropFirst()), width: 220, height: 20)
        return [
            "name": name, "bar": Self.svg(bar.scene(titled: CohortText.described(levels))),
            "counts": levels.counts.map(String.init), "met": "\(levels.atThreshold) sur \(levels.total)",
        ]
    }

    private func domain(_ domain: Domain, _ ratings: RatingTally) -> PageValues {
        let bar = SharesBar(counts: ratings.counts, width: 220, height: 20)
        return [
            "code": "\(domain.code)", "title": FrenchTypography.polished(domain.title),
            "bar": Self.svg(bar.scene(titled: CohortText.described(ratings))),
            "counts": ratings.counts.map(String.init),
            "share": CohortText.percent(ratings.share(from: .achieved)) ?? "–",
            "median": ratings.quartiles.map { FrenchFormat.number($0.median) } ?? "effectif insuffisant",
        ]
    }

    private var map: Scene {
        let regions = Dictionary(grouping: cohort.profiles) { $0.campus.campus.region }
        let figure = HeatMap(
            columns: fields.map { field in
                let parts = "\(field.code)".split(separator: ".").map(String.init)
                return (parts.first ?? "", parts.last ?? "")
            },
            groups: regions.keys.alphabetical.map { region in
                HeatMap.Group(
                    FrenchTypography.polished(CohortText.shown(region)),
                    rows: (regions[region] ?? []).map { profile in
                        let sector =
                            profile.campus.campus.sector.split(separator: ",").first.map {
                                FrenchTypography.polished(String($0))
                            } ?? ""
                        return HeatMap.Row(
                            profile.campus.identifier,
                            note: sector.count > 26 ? sector.prefix(25) + "…" : sector,
                            values: profile.fields.map(\.median)
                        )
                    }
                )
            },
            write: { FrenchFormat.number($0) }
        )
        let title = "Carte des niveaux médians, \(cohort.profiles.count) campus et \(fields.count) champs"
        return figure.scene(titled: title, described: "Mêmes valeurs que le tableau qui suit.")
    }

    var method: PageValues {
        let rules = cohort.rules.prefix(10)
        let most = Double(rules.first?.findings ?? 0)
        let title =
            ReviewText.mostFrequentRules(of: cohort).map { most in
                let count = FrenchPhrase.count(most.findings, "constat", "constats")
                let one = most.campuses.map {
                    "est la règle la plus relevée (\(count), \(FrenchPhrase.count($0, "campus", "campus")))"
                }
                return "Pourquoi : \(most.codes) \(one ?? "sont les règles les plus relevées (\(count) chacune)")"
            } ?? "Pourquoi : aucun constat"
        let referential = cohort.referential
        let inputs = [
            FrenchPhrase.count(cohort.files.count, "dépôt", "dépôts"),
            FrenchPhrase.count(gridCount, "grille", "grilles"),
            "classeur de campagne", "référentiel",
        ]
        return [
            "whyTitle": Self.set(title),
            "hasRules": !rules.isEmpty,
            "rules": rules.map { rule in
                let bar = ValueBar(Double(rule.findings), of: most, width: 220, height: 14)
                return [
                    "code": rule.code.rawValue, "text": rule.code.explanation.fact,
                    "bar": Self.svg(bar.scene(titled: FrenchPhrase.count(rule.findings, "constat", "constats"))),
                    "findings": rule.findings, "campuses": rule.campuses, "explained": rule.explained,
                ] as PageValues
            },
            "hasRulesOff": !cohort.rulesOff.isEmpty,
            "rulesOff": cohort.rulesOff.map { ["code": $0.code.rawValue, "reason": $0.reason] as PageValues },
            "inputs": inputs.joined(separator: ", "),
            "program": "\(Program.name) \(Program.version)",
            "origin": Self.set("version \(referential.version) : \(referential.origin)"),
            "hasProofs": !proofs.isEmpty,
            "proofs": proofs.enumerated().map { place, link in
                [
                    "label": link.label, "href": link.address, "separator": place + 1 < proofs.count ? ", " : "",
                ] as PageValues
            },
        ]
    }
}
