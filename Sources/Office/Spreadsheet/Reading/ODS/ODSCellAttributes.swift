/// What the attributes of a cell say (OpenDocument 1.2 part 1, §9.1.4 and §19.385); values stay bytes until needed.
struct ODSCellAttributes {
    enum ValueType {
        case absent, float, percentage, currency, date, time, boolean, string, void
        case unknown(String)
    }

    var type = ValueType.absent
    var isError = false
    var repeated = 1
    var columnsSpanned = 1
    var rowsSpanned = 1
    /// How far an array formula of the cell reaches (§9.1.4 `table:number-matrix-columns-spanned`).
    var matrixColumns = 1
    var matrixRows = 1
    /// The values that may be needed, one after the other.
    private var bytes: [UInt8] = []
    private var places = Places()

    private struct Places {
        var number: Range<Int>?
        var date: Range<Int>?
        var time: Range<Int>?
        var boolean: Range<Int>?
        var string: Range<Int>?
        var currency: Range<Int>?
        var formula: Range<Int>?
        var style: Range<Int>?
    }

    var number: String? { text(places.number) }
    var date: String? { text(places.date) }
    var time: String? { text(places.time) }
    var boolean: String? { text(places.boolean) }
    var string: String? { text(places.string) }
    var currency: String? { text(places.currency) }
    var formula: String? { text(places.formula) }
    var style: String? { text(places.style) }

    private func text(_ place: Range<Int>?) -> String? { place.map { String(decoding: bytes[$0], as: UTF8.self) } }

    /// Forgets the former cell and reads the attributes of the next.
    mutating func begin(_ reader: borrowing XMLReader) {
        type = .absent
        isError = false
        repeated = 1
        columnsSpanned = 1
        rowsSpanned = 1
        matrixColumns = 1
        matrixRows = 1
        bytes.removeAll(keepingCapacity: true)
        places = Places()
        for index in 0..<reader.attributeCount {
            guard let token = ODSToken(rawValue: reader.attributeNumber(index)) else { continue }
            reader.value(index) { read(token, $0) }
        }
    }

    private mutating func read(_ token: ODSToken, _ value: Span<UInt8>) {
        switch token {
        case .valueType: type = Self.type(value)
        case .errorType: isError = value.equals("error")
        case .value: places.number = keep(value)
        case .dateValue: places.date = keep(value)
        case .timeValue: places.time = keep(value)
        case .booleanValue: places.boolean = keep(value)
        case .stringValue: places.string = keep(value)
        case .currency: places.currency = keep(value)
        case .formula: places.formula = keep(value)
        case .styleName: places.style = keep(value)
        case .matrixColumns: matrixColumns = Self.count(value, atMost: CellReference.columnCount)
        case .matrixRows: matrixRows = Self.count(value, atMost: CellReference.rowCount)
        case .columnsRepeated: repeated = Self.count(value, atMost: CellReference.columnCount)
        case .columnsSpanned: columnsSpanned = Self.count(value, atMost: CellReference.columnCount)
        case .rowsSpanned: rowsSpanned = Self.count(value, atMost: CellReference.rowCount)
        default: break
        }
    }

    private mutating func keep(_ value: Span<UInt8>) -> Range<Int> {
        let start = bytes.count
        bytes.append(contentsOf: value)
        return start..<bytes.count
    }

    static func type(_ bytes: Span<UInt8>) -> ValueType {
        if bytes.equals("float") { return .float }
        if bytes.equals("string") { return .string }
        return switch String(bytes) {
        case "percentage": .percentage
        case "currency": .currency
        case "date": .date
        case "time": .time
        case "boolean": .boolean
        case "void": .void
        case let other: .unknown(other)
        }
    }

    /// A number of repetitions: 1 when it is no number, the limit when it is beyond.
    static func count(_ bytes: Span<UInt8>, atMost limit: Int) -> Int {
        if let count = NumberParser.int(bytes) { return min(max(count, 1), limit) }
        let digits = String(bytes).withoutXMLBlanks
        return !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) } ? limit : 1
    }
}
