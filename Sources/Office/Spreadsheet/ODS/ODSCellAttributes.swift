/// What the attributes of a cell say (OpenDocument 1.2 part 1, §9.1.4 and §19.385); values stay bytes until needed.
struct ODSCellAttributes {
    enum ValueType {
        case absent, float, percentage, currency, date, time, boolean, string, void
        case unknown(String)
    }

    var type = ValueType.absent
    var isError = false
    var number: ArraySlice<UInt8>?
    var date: ArraySlice<UInt8>?
    var time: ArraySlice<UInt8>?
    var boolean: ArraySlice<UInt8>?
    var string: ArraySlice<UInt8>?
    var currency: String?
    var formula: String?
    var repeated = 1
    var columnsSpanned = 1
    var rowsSpanned = 1

    init(_ reader: borrowing XMLReader) {
        for index in 0..<reader.attributeCount {
            guard let token = ODSToken(rawValue: reader.attributeNumber(index)) else { continue }
            let bytes = reader.attributeBytes(index)
            switch token {
            case .valueType: type = Self.type(bytes)
            case .errorType: isError = bytes.elementsEqual("error".utf8)
            case .value: number = bytes
            case .dateValue: date = bytes
            case .timeValue: time = bytes
            case .booleanValue: boolean = bytes
            case .stringValue: string = bytes
            case .currency: currency = String(decoding: bytes, as: UTF8.self)
            case .formula: formula = String(decoding: bytes, as: UTF8.self)
            case .columnsRepeated: repeated = Self.count(bytes, atMost: CellReference.columnCount)
            case .columnsSpanned: columnsSpanned = Self.count(bytes, atMost: CellReference.columnCount)
            case .rowsSpanned: rowsSpanned = Self.count(bytes, atMost: CellReference.rowCount)
            default: break
            }
        }
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
