/// Says in French what is wrong in a template: the readers are those who write templates in Writer.
extension TemplateFault {
    /// One line: code, place, what is wrong, what to do.
    package var sentence: String {
        "\(code) – \(place.sentence) : \(explanation)" + (excerpt.isEmpty ? "" : " Texte : « \(excerpt) ».")
    }

    /// What is wrong and what to do, without the place.
    package var explanation: String {
        switch kind {
        case .unknownName(let name, let nearest):
            "le nom « \(name) » n’existe pas." + Self.suggestion(nearest)
        case .unknownDirective(let word, let nearest):
            "la consigne « \(word) » n’existe pas." + Self.suggestion(nearest)
        case .outOfScope(let name):
            "le nom « \(name) » ne vaut que dans l’objet qui porte son « pour » ; ici il n’existe pas."
        case .listAsValue(let name):
            "« \(name) » est une liste : la parcourir avec « pour … dans \(name) », ou écrire « \(name) | nombre »."
        case .recordAsValue(let name):
            "« \(name) » regroupe plusieurs champs : écrire lequel, après un point."
        case .chartAsValue(let name):
            "« \(name) » est un graphique : il se met dans le nom d’un cadre, « {graphique \(name)} »."
        case .notAList(let name): "« \(name) » n’est pas une liste : « pour » ne peut pas la parcourir."
        case .notARecord(let name): "« \(name) » n’a pas de champ : retirer ce qui suit le point."
        case .unclosedTag: "une accolade ouverte n’est pas refermée dans le paragraphe."
        case .strayBrace: "une accolade est fermée sans avoir été ouverte."
        case .malformedTag: "l’étiquette ne se comprend pas."
        case .malformedCondition:
            "la condition ne se comprend pas ; par exemple « si domaine.niveau < 2 et non vide domaine.constat »."
        case .incomparable(let left, let right): "« \(left) » et \(right) ne peuvent pas se comparer ainsi."
        case .unknownFilter(let name, let nearest): "le filtre « \(name) » n’existe pas." + Self.suggestion(nearest)
        case .agreementWithoutForms: "le filtre « accord » attend deux formes, par exemple « accord erreur erreurs »."
        case .filterMismatch(let filter, let value): "le filtre « \(filter) » ne convient pas à \(value.french)."
        case .unknownStyle(let name, let nearest):
            "le style « \(name) » n’existe pas dans le modèle." + Self.suggestion(nearest)
        case .notAStyle(let name): "« \(name) » ne nomme pas un style."
        case .rowOutsideTable: "« ligne » et « colonne » ne s’emploient que dans un tableau."
        case .rowInHeader: "une ligne d’en-tête ne se répète pas : mettre « ligne » dans la ligne qui suit."
        case .directiveNotAtStart: "« pour » et « si » se mettent au début du paragraphe."
        case .directiveAlone:
            "la consigne est seule dans son paragraphe : pour un bloc, la mettre au début d’une section (Insertion ▸ Section)."
        case .paragraphsOutOfPlace(let name):
            "« \(name) | paragraphes » ne se met ni dans un titre, ni dans un nom ou une propriété."
        case .chartOutsideFrame:
            "« graphique » se met dans le nom ou le texte alternatif d’un cadre de graphique."
        case .frameWithoutChart: "ce cadre ne contient pas de graphique du document."
        case .notAChart(let name): "« \(name) » n’est pas un graphique."
        case .directiveInName: "seule une valeur peut se mettre ici."
        case .pictureAsValue(let name):
            "« \(name) » est une image : elle se met dans le nom d’un cadre, « {image \(name)} »."
        case .pictureOutsideFrame:
            "« image » se met dans le nom ou le texte alternatif d’une image du modèle, qui sera remplacée."
        case .frameWithoutPicture: "ce cadre ne contient pas d’image à remplacer."
        case .notAPicture(let name): "« \(name) » n’est pas une image."
        case .richTextNotAlone(let name):
            "« \(name) » est un texte mis en forme : l’étiquette doit être seule dans un paragraphe ou une puce."
        case .columnSpanned: "« colonne » ne va pas dans un tableau dont des cellules sont fusionnées en largeur."
        case .withoutAlternativeText(let name): "le graphique « \(name) » n’a pas de texte alternatif."
        case .pageBreakOutOfPlace:
            "« nouvelle page » se met dans un paragraphe ou un titre que « pour » répète, hors d’un tableau et sans « style »."
        case .keptPlaceMisplaced:
            "« conserver » se met au début du premier paragraphe d’une section ou d’une cellule du texte."
        case .keptPlaceNested(let name):
            "le passage « \(name) » est à l’intérieur d’un autre passage conservé : un seul des deux peut l’être."
        case .keptPlaceWithoutKey(let name):
            "le passage « \(name) » est répété : dire ce qui distingue chaque répétition, par exemple "
                + "« {conserver \(name) pour référence.code} », avec un nom du « pour » le plus proche."
        case .keptPlaceTwice(let name): "deux passages conservés s’appellent « \(name) » : en renommer un."
        case .keptPlaceInMessage(let name):
            "ce modèle ne donne que le texte d’un message : ce qu’on écrirait dans le passage « \(name) » n’y serait pas repris."
        case .tagInField(let name):
            "le champ de Writer « \(name) » contient une étiquette, qui n’y serait pas remplie."
        case .firstPageHeader:
            "l’en-tête ou le pied propre à la première page n’est pas repris dans les documents."
        case .linkedPicture(let address):
            "l’image « \(address) » est liée à un fichier : elle n’est pas dans le modèle et manquerait aux documents."
        case .rowSpanned:
            "une ligne répétée ou conditionnelle ne va pas sous des cellules fusionnées en hauteur."
        case .updatedIndex(let name):
            "« \(name) » a été mis à jour dans Writer : ses entrées n’ont plus les conditions ni les répétitions des titres."
        case .unsafeLink(let address):
            "le lien « \(address) » mène à un fichier de l’ordinateur ou à un programme : les documents ne l’emportent pas."
        case .pageBreakOfDirective:
            "le saut de page de cette ligne disparaîtrait avec elle : elle ne contient qu’une consigne."
        case .untaggedTrialPicture(let name):
            "l’image d’essai du cadre « \(name) » n’a plus d’étiquette : elle resterait dans les documents."
        case .untaggedTrialChart(let name):
            "le graphique du cadre « \(name) » n’a plus d’étiquette : ses données d’essai resteraient dans les documents."
        case .closingWord(let word): "rien ne se referme : « \(word) » est à retirer."
        case .unreadable: "le fichier ne peut pas être lu."
        case .notATextDocument: "ce n’est pas un document texte ODT."
        case .valueMismatch(let name, let declared): "la valeur de « \(name) » n’est pas \(declared.french)."
        }
    }

    private static func suggestion(_ nearest: String?) -> String {
        nearest.map { " Voulez-vous dire « \($0) » ?" } ?? ""
    }
}

extension TemplatePlace {
    /// Where to look, from the outside in.
    package var sentence: String {
        var steps = [file, part.french].compactMap(\.self)
        if let heading { steps.append("titre « \(heading) »") }
        steps += containers.filter { !$0.isEmpty }.map { "« \($0) »" }
        if let row { steps.append("ligne \(row)") }
        if let paragraph, paragraph > 0 { steps.append("paragraphe \(paragraph)") }
        return steps.joined(separator: " ▸ ")
    }
}

extension TemplatePlace.Part {
    /// The part as staff know it.
    package var french: String {
        switch self {
        case .package: "fichier"
        case .text: "texte"
        case .headersAndFooters: "en-têtes et pieds de page"
        case .properties: "propriétés du document"
        case .chart(let folder): "graphique (\(folder))"
        }
    }
}

extension TemplateField.Kind.Name {
    /// The kind with its article.
    package var french: String {
        switch self {
        case .text: "un texte"
        case .number: "un nombre"
        case .date: "une date"
        case .boolean: "un oui/non"
        case .paragraphs: "un texte de plusieurs paragraphes"
        case .richText: "un texte mis en forme"
        case .style: "un style"
        case .chart: "un graphique"
        case .picture: "une image"
        case .record: "un groupe de champs"
        case .list: "une liste"
        }
    }
}
