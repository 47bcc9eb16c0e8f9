import Evaluation
import Office
import Words

/// A cell of a known sheet before its value is typed.
struct RawCell {
    enum Content {
        case empty
        case value(CellValue)
        /// The 0 that a formula gives, as it does for an empty cell.
        case zero(CellValue)
        /// A formula whose result the file does not hold.
        case formulaWithoutValue
        /// The column or key is not in the sheet: nothing can be said of the cell.
        case missing
        /// An unknown label stands where that of the entry should be, as the fact says.
        case mislabelled(String, Fact)
    }

    /// The field of the form that the cell answers.
    let field: FormField
    private(set) var content: Content
    let place: Place
    /// The address that the cell leads to, when it is a link.
    var link: String?
    /// Day 0 of dates written as numbers, in days since 1899-12-30.
    var epoch = 0

    var typed: String { content.typed }

    /// The same cell with another value.
    func holding(_ value: CellValue) -> RawCell {
        var cell = self
        cell.content = .value(value)
        return cell
    }

    var isEmpty: Bool { content.isEmpty }
}

extension RawCell.Content {
    /// The cell as a person would copy it out: `83,5 %`, `17/11/2018`.
    var typed: String {
        switch self {
        case .value(let value), .zero(let value): value.typed
        case .mislabelled(let label, _): label
        case .empty, .formulaWithoutValue, .missing: ""
        }
    }

    var isEmpty: Bool {
        switch self {
        case .empty, .missing, .zero: true
        case .value(.text(let text)): text.isBlank
        case .value, .formulaWithoutValue, .mislabelled: false
        }
    }
}

extension CellValue {
    /// The value as its sender sees it: a number with fifteen digits, a text without invisible marks.
    var asShown: CellValue {
        switch self {
        case .number(let number, let kind): .number(number.asShown, kind)
        case .text(let text): .text(text.withoutInvisibleMarks)
        case .duration(let seconds): .duration(seconds: seconds.asShown)
        case .boolean, .date, .error: self
        }
    }

    /// The value as a French person would type it.
    var typed: String {
        switch self {
        case .number(let number, .percentage):
            FrenchFormat.number(number * 100, .atMost(6)) + " %"
        case .number(let number, .currency(let code?)) where code != Self.euro:
            CellValue.number(number, .plain).typed + " " + code
        case .number(let number, .plain), .number(let number, .currency):
            String(decoding: plain(number).utf8.map { $0 == UInt8(ascii: ".") ? UInt8(ascii: ",") : $0 }, as: UTF8.self)
        case .number(_, .shown(let text)), .text(let text), .error(let text):
            text
        case .boolean(let flag):
            flag ? "oui" : "non"
        case .date(let civil):
            "\(String(civil.day).padded(to: 2))/\(String(civil.month).padded(to: 2))/\(civil.year)"
        case .duration(let seconds):
            "\(plain(seconds / 3600)) h"
        }
    }

    /// The value as a text answer: the digits of a number, without grouping.
    var text: String {
        switch self {
        case .number(let number, .plain), .number(let number, .currency): plain(number)
        case .number(_, .percentage), .number(_, .shown), .text, .error, .boolean, .date, .duration: typed
        }
    }

    /// The value without what its format shows around the digits of a number.
    var bare: CellValue {
        if case .number(let number, .shown) = self { .number(number, .plain) } else { self }
    }

    /// The code of the currency that the answers of a form are in.
    static let euro = "EUR"

    private func plain(_ number: Double) -> String {
        if let whole = Int(exactly: number) { "\(whole)" } else { "\(number)" }
    }
}
