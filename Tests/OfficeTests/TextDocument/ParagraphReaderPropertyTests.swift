import Support
import Testing

/// Whatever Writer leaves inside the tags of a whole template, the document stays the same to the byte.
struct ParagraphReaderPropertyTests {
    private static let body =
        "<text:h text:outline-level=\"1\">{campus.nom | majuscules}, {date | jour mois année}</text:h>"
        + "<text:p text:style-name=\"P1\">Taux : <text:span text:style-name=\"T\">{taux | 1 décimale | pour cent}</text:span>.</text:p>"
        + "<text:p>{récit | paragraphes}</text:p><text:p>{si non vide commentaire ou taux &gt; 50}{commentaire | sinon Rien}</text:p>"
        + "<text:section text:name=\"S\"><text:p>{pour domaine dans domaines}</text:p><text:h>{nouvelle page}{domaine.nom}</text:h>"
        + "<text:list><text:list-item><text:p>{pour référence dans domaine.références}{référence.nom}</text:p></text:list-item></text:list>"
        + "<table:table table:name=\"T\"><table:table-row><table:table-cell><text:p>{ligne pour référence dans domaine.références}"
        + "{style domaine.teinte}{référence.code}</text:p></table:table-cell><table:table-cell><text:p>{domaine.références | accord une des}"
        + "</text:p></table:table-cell></table:table-row></table:table><text:p>{si domaine.fragile}"
        + "<text:a xlink:href=\"%7Bcampus.nom%7D\">{domaine.niveau | avec signe}</text:a><text:note text:id=\"n\"><text:note-citation/>"
        + "<text:note-body><text:p>{domaine.code}</text:p></text:note-body></text:note></text:p></text:section>"

    private static func document(_ body: String) -> OpenDocumentText {
        var document = OpenDocumentText(body)
        document.styles = "<style:style style:name=\"Fort\" style:family=\"paragraph\"/>"
        return document
    }

    @Test(arguments: 1...60 as ClosedRange<UInt64>)
    func `the document does not depend on what fell inside the tags`(seed: UInt64) throws {
        var chance = Chance(state: seed)
        let torn = Self.torn(Self.body, &chance)
        #expect(torn != Self.body)
        #expect(try filled(Self.document(torn)) == filled(Self.document(Self.body)), "\(torn)")
    }

    /// The body with some of `intruders` inside each of its tags.
    private static func torn(_ body: String, _ chance: inout Chance) -> String {
        var result = ""
        var tag = ""
        var isMarkup = false
        for character in body {
            switch character {
            case "<": isMarkup = true
            case ">": isMarkup = false
            default: break
            }
            if !tag.isEmpty || character == "{" && !isMarkup { tag.append(character) } else { result.append(character) }
            guard character == "}", !tag.isEmpty else { continue }
            result += torn(tag: tag, &chance)
            tag = ""
        }
        return result
    }

    private static func torn(tag: String, _ chance: inout Chance) -> String {
        var pieces = tag.replacing("&gt;", with: ">").map { $0 == ">" ? "&gt;" : String($0) }
        for _ in 0...chance.below(4) {
            let position = 1 + chance.below(pieces.count - 1)
            let mark = "m\(chance.below(1_000_000))"
            switch chance.below(8) {
            case 0: pieces[position] = "<text:soft-page-break/>" + pieces[position]
            case 1: pieces[position] = "<text:bookmark text:name=\"\(mark)\"/>" + pieces[position]
            case 2:
                pieces[position] =
                    "<text:bookmark-start text:name=\"\(mark)\"/>" + pieces[position]
                    + (position < pieces.count - 1 ? "<text:bookmark-end text:name=\"\(mark)\"/>" : "")
                if position == pieces.count - 1 {
                    pieces[position] = "<text:bookmark-end text:name=\"\(mark)\"/>" + pieces[position]
                }
            case 3: pieces[position] = "<text:span text:style-name=\"T9\">\(pieces[position])</text:span>"
            case 4:
                pieces[position] =
                    "<office:annotation><text:p>{campus.non}</text:p></office:annotation>" + pieces[position]
            case 5: pieces[position] = "\u{AD}" + pieces[position]
            case 6: pieces[position] = "<text:span text:style-name=\"T8\"/>" + pieces[position]
            default:
                guard let blank = pieces.firstIndex(of: " ") else { continue }
                pieces[blank] =
                    ["<text:s/>", "<text:tab/>", "\u{A0}", "\u{202F}", " <text:s text:c=\"3\"/>"][chance.below(5)]
            }
        }
        return pieces.joined()
    }
}

/// The same draws for the same seed (SplitMix64).
private struct Chance {
    var state: UInt64

    mutating func below(_ bound: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return Int((mixed ^ (mixed >> 31)) % UInt64(bound))
    }
}
