/// What LibreOffice keeps of the view of a sheet: cursor, rows and columns in sight, grid (OpenDocument 1.2 part 1,
/// §3.10; the names are those of LibreOffice).
struct ODSSheetView {
    private let sheet: SheetDraft

    init(of sheet: SheetDraft) { self.sheet = sheet }

    /// The entry of the sheet in the list of views, under the name it has there.
    func entry(named name: String, _ namespaces: ODSNamespaces = .declared) -> [UInt8] {
        var writer = XMLWriter()
        writer.open("config:config-item-map-entry", namespaces.declarations(.config) + [("config:name", name)])
        Self.write("CursorPositionX", "int", sheet.cursor.column, to: &writer)
        Self.write("CursorPositionY", "int", sheet.cursor.row, to: &writer)
        if !sheet.frozen.isEmpty { writeFreeze(to: &writer) }
        Self.write("ShowGrid", "boolean", sheet.showsGrid, to: &writer)
        writer.close("config:config-item-map-entry")
        return writer.bytes
    }

    private func writeFreeze(to writer: inout XMLWriter) {
        let (rows, columns) = (sheet.frozen.rows, sheet.frozen.columns)
        // 2 is a frozen split; the active part lies below and to the right of what is frozen.
        Self.write("HorizontalSplitMode", "short", columns > 0 ? 2 : 0, to: &writer)
        Self.write("VerticalSplitMode", "short", rows > 0 ? 2 : 0, to: &writer)
        Self.write("HorizontalSplitPosition", "int", columns, to: &writer)
        Self.write("VerticalSplitPosition", "int", rows, to: &writer)
        Self.write("ActiveSplitRange", "short", rows > 0 ? (columns > 0 ? 3 : 2) : 1, to: &writer)
        Self.write("PositionLeft", "int", 0, to: &writer)
        Self.write("PositionRight", "int", columns, to: &writer)
        Self.write("PositionTop", "int", 0, to: &writer)
        Self.write("PositionBottom", "int", rows, to: &writer)
    }

    /// One setting.
    static func write(_ name: String, _ type: String, _ value: some CustomStringConvertible, to writer: inout XMLWriter)
    {
        writer.open("config:config-item", [("config:name", name), ("config:type", type)])
        writer.append(text: value.description)
        writer.close("config:config-item")
    }
}
