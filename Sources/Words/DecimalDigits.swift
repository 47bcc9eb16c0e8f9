/// How many decimals a number is written with.
package enum Decimals: Hashable, Sendable {
    /// Those the number has.
    case all
    /// So many at most, without zeros at the end.
    case atMost(Int)
    /// So many, so that the numbers of a column line up.
    case exactly(Int)
}

/// A number as the decimal digits somebody would write, rounded half away from zero on those digits: 2.675 gives 2,68.
///
/// Works on the shortest text that means the number, so that what is printed follows from what was typed.
package struct DecimalDigits: Hashable, Sendable {
    /// Whether a digit other than zero stands after a minus sign.
    package private(set) var isNegative: Bool
    /// The digits before the decimal mark, one at least.
    package private(set) var whole: [UInt8]
    /// The digits after the decimal mark.
    package private(set) var fraction: [UInt8]

    /// The digits of a finite number; those of zero for any other.
    package init(_ number: Double, _ decimals: Decimals = .all) {
        if abs(number) < Self.leastInexactWhole, let integer = Int(exactly: number) {
            whole = String(abs(integer)).utf8.map { $0 - UInt8(ascii: "0") }
            fraction = []
            isNegative = integer < 0
            write(decimals)
            return
        }
        var (digits, position) = Self.digits(of: number.isFinite ? abs(number) : 0)
        if position < 1 {
            digits.insert(contentsOf: repeatElement(0, count: 1 - position), at: 0)
            position = 1
        }
        if digits.count < position { digits.append(contentsOf: repeatElement(0, count: position - digits.count)) }
        whole = Array(digits[..<position])
        fraction = Array(digits[position...])
        isNegative = false
        write(decimals)
        while whole.count > 1, whole.first == 0 { whole.removeFirst() }
        isNegative = number < 0 && (whole + fraction).contains { $0 != 0 }
    }

    /// Every whole number below is the only one that means it: its digits are those of its shortest text.
    private static let leastInexactWhole = 0x1p53

    /// The digits of a description, `1234.5` or `1.5e-07`, and how many of them stand before the decimal mark.
    private static func digits(of number: Double) -> (digits: [UInt8], position: Int) {
        let text = number.description.utf8
        let mantissa = text.prefix { $0 != UInt8(ascii: "e") }
        let exponent = String(text.dropFirst(mantissa.count + 1)).flatMap { Int($0) } ?? 0
        var digits: [UInt8] = []
        var position: Int?
        for byte in mantissa {
            if byte == UInt8(ascii: ".") { position = digits.count } else { digits.append(byte - UInt8(ascii: "0")) }
        }
        return (digits, (position ?? digits.count) + exponent)
    }

    private mutating func write(_ decimals: Decimals) {
        switch decimals {
        case .all: trim()
        case .atMost(let count):
            round(to: count)
            trim()
        case .exactly(let count):
            round(to: count)
            fraction.append(contentsOf: repeatElement(0, count: count - fraction.count))
        }
    }

    private mutating func trim() {
        while fraction.last == 0 { fraction.removeLast() }
    }

    private mutating func round(to count: Int) {
        guard fraction.count > count else { return }
        let roundsAway = fraction[count] >= 5
        fraction.removeLast(fraction.count - count)
        guard roundsAway else { return }
        var digits = whole + fraction
        var index = digits.count - 1
        while index >= 0, digits[index] == 9 {
            digits[index] = 0
            index -= 1
        }
        if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
        fraction = Array(digits.suffix(count))
        whole = Array(digits.dropLast(count))
    }
}

extension DecimalDigits {
    /// `-1234,5`: the digits and the mark, and nothing else.
    package func text(mark: String) -> String {
        (isNegative ? "-" : "") + Self.text(of: whole) + (fraction.isEmpty ? "" : mark + Self.text(of: fraction))
    }

    static func text(of digits: some Collection<UInt8>) -> String {
        String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
    }
}

extension Double {
    /// The number rounded half away from zero on its decimal digits.
    package func rounded(decimals count: Int) -> Double {
        isFinite ? Double(DecimalDigits(self, .atMost(count)).text(mark: ".")) ?? self : self
    }

    /// The number as spreadsheets show it: they compute with seventeen significant digits and show fifteen.
    package var asShown: Double {
        guard isFinite, Int(exactly: self) == nil else { return self }
        let digits = DecimalDigits(self)
        let position = digits.whole == [0] ? -digits.fraction.prefix { $0 == 0 }.count : digits.whole.count
        let decimals = max(0, 15 - position)
        return digits.fraction.count > decimals ? rounded(decimals: decimals) : self
    }
}
