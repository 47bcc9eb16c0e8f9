/// A number as the decimal digits somebody would write, rounded half up on those digits: 2.675 gives 2,68.
///
/// Works on the shortest text that means the number, so that what is printed follows from what was typed.
struct DecimalDigits {
    private(set) var isNegative: Bool
    private(set) var whole: [Int] = []
    private(set) var fraction: [Int] = []

    /// `decimals` nil keeps the digits there are.
    init(_ number: Double, decimals: Int? = nil) {
        isNegative = number < 0
        var digits: [Int] = []
        var point: Int?
        var exponent = 0
        let parts = abs(number).description.split(separator: "e")
        for character in parts.first ?? "" {
            if character == "." { point = digits.count }
            if let digit = character.wholeNumberValue { digits.append(digit) }
        }
        if parts.count > 1 { exponent = Int(parts[1]) ?? 0 }
        let position = (point ?? digits.count) + exponent
        if position <= 0 { digits.insert(contentsOf: repeatElement(0, count: 1 - position), at: 0) }
        let split = max(position, 1)
        if digits.count < split { digits.append(contentsOf: repeatElement(0, count: split - digits.count)) }
        whole = Array(digits[..<split])
        fraction = Array(digits[split...])
        if let decimals { round(to: decimals) } else { trim() }
        while whole.count > 1, whole.first == 0 { whole.removeFirst() }
        if whole.allSatisfy({ $0 == 0 }), fraction.allSatisfy({ $0 == 0 }) { isNegative = false }
    }

    private mutating func trim() {
        while fraction.last == 0 { fraction.removeLast() }
    }

    private mutating func round(to decimals: Int) {
        if fraction.count <= decimals {
            fraction.append(contentsOf: repeatElement(0, count: decimals - fraction.count))
            return
        }
        let roundsUp = fraction[decimals] >= 5
        fraction.removeLast(fraction.count - decimals)
        guard roundsUp else { return }
        var digits = whole + fraction
        var index = digits.count - 1
        while index >= 0, digits[index] == 9 {
            digits[index] = 0
            index -= 1
        }
        if index >= 0 { digits[index] += 1 } else { digits.insert(1, at: 0) }
        fraction = Array(digits.suffix(decimals))
        whole = Array(digits.dropLast(decimals))
    }
}

extension DecimalDigits {
    /// The number with a decimal comma and nothing else.
    static func text(_ number: Double) -> String {
        let digits = DecimalDigits(number)
        let sign = digits.isNegative ? "-" : ""
        let whole = digits.whole.map(String.init).joined()
        return sign + whole + (digits.fraction.isEmpty ? "" : "," + digits.fraction.map(String.init).joined())
    }
}
