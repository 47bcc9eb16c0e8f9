/// A length as OpenDocument writes it (part 1, §18.3.18): `4.5cm`.
struct WrittenLength: Sendable {
    let value: Double
    let unit: String

    init?(_ text: String?) {
        guard let text, let end = text.firstIndex(where: \.isLetter), let value = Double(text[..<end]), value > 0
        else { return nil }
        self.value = value
        unit = String(text[end...])
        guard Self.millimetres[unit] != nil, size.isFinite else { return nil }
    }

    private static let millimetres = ["mm": 1, "cm": 10, "in": 25.4, "pt": 25.4 / 72, "pc": 25.4 / 6]

    /// In millimetres.
    var size: Double { value * (Self.millimetres[unit] ?? 1) }
}
