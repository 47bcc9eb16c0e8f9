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
    }

    var number: ArraySlice<UInt8>? { places.number.map { bytes[$0] } }
    var date: ArraySlice<UInt8>? { places.date.map { bytes[$0] } }
    var time: ArraySlice<UInt8>? { places.time.map { bytes[$0] } }
    var boolean: ArraySlice<UInt8>? { places.boolean.map { bytes[$0] } }
    var string: ArraySlice<UInt8>? { places.string.map { bytes[$0] } }
    var currency: String? { places.currency.map { String(decoding: bytes[$0], as: UTF8.self) } }
    var formula: String? { places.formula.map { String(decoding: bytes[$0], as: UTF8.self) } }

    /// Forgets the former cell and reads the attributes of the next.
    mutating func begin(_ reader: borrowing XMLReader) {
        type = .absent
        isError = false
        repeated = 1
        columnsSpanned = 1
        rowsSpanned = 1
        bytes.removeAll(keepingCapacity: true)
        places = Places()
        for index in 0..<reader.attributeCount {
            guard let token = ODSToken(rawValue: reader.attributeNumber(index)) else { continue }
            let value = reader.attributeBytes(index)
            switch token {
            case .valueType: type = Self.type(value)
            case .errorType: isError = value.elementsEqual("error".utf8)
            case .value: places.number = keep(value)
            case .dateValue: places.date = keep(value)
            case .timeValue: places.time = keep(value)
            case .booleanValue: places.boolean = keep(value)
            case .stringValue: places.string = keep(value)
            case .currency: places.currency = keep(value)
            case .formula: places.formula = keep(value)
            case .columnsRepeated: repeated = Self.count(value, atMost: CellReference.columnCount)
            case .columnsSpanned: columnsSpanned = Self.count(value, atMost: CellReference.columnCount)
            case .rowsSpanned: rowsSpanned = Self.count(value, atMost: CellReference.rowCount)
            default: break
            }
        }
    }

    private mutating func keep(_ value: ArraySlice<UInt8>) -> Range<Int> {
        let start = bytes.count
        bytes.append(contentsOf: value)
        return start..<bytes.count
    }

    private static func type(_ bytes: ArraySlice<UInt8>) -> ValueType {
        switch String(decoding: bytes, as: UTF8.self) {
        case "float": .float
        case "string": .string
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
    static func count(_ bytes: ArraySlice<UInt8>, atMost limit: Int) -> Int {
        let digits = NumberParser.trimmed(bytes)
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return 1 }
        return min(max(NumberParser.int(digits) ?? limit, 1), limit)
    }
}
