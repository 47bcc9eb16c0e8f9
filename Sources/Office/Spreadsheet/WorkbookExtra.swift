/// What a workbook may hold besides its cells.
package enum WorkbookExtra: Hashable, Sendable {
    case macros
    case signature
    /// Links to cells of other files.
    case links
}

extension ZipReader {
    /// What the members of a workbook tell by their names, in either format.
    func workbookExtras() -> Set<WorkbookExtra> {
        var extras: Set<WorkbookExtra> = []
        for member in members {
            let name = member.name.lowercased()
            if name.hasSuffix("vbaproject.bin") || name.contains("/macrosheets/") || Self.isMacroLibrary(name) {
                extras.insert(.macros)
            }
            if Self.isSignature(name) { extras.insert(.signature) }
            if name.contains("/externallinks/"), name.hasSuffix(".xml") { extras.insert(.links) }
        }
        return extras
    }

    /// LibreOffice writes an empty library into most files: a module is what tells macros.
    private static func isMacroLibrary(_ name: String) -> Bool {
        guard name.hasPrefix("basic/") || name.hasPrefix("scripts/") else { return false }
        return !name.hasSuffix("/")
            && !["script-lb.xml", "script-lc.xml", "dialog-lb.xml", "dialog-lc.xml"]
                .contains(name.split(separator: "/").last.map(String.init) ?? "")
    }

    /// A signature of the whole document, which no longer holds once anything in it is changed.
    static func isSignature(_ name: String) -> Bool {
        let name = name.lowercased()
        return name == "meta-inf/documentsignatures.xml" || name.hasPrefix("_xmlsignatures/")
    }
}

extension Cell {
    /// Whether an OpenDocument formula has `'file:///…'#$Sheet` in it (part 2, §5.8 of OpenDocument 1.2): no other quote is followed
    /// by `#`.
    var readsOtherFile: Bool {
        guard let formula = formula?.utf8 else { return false }
        return zip(formula, formula.dropFirst()).contains { $0 == (UInt8(ascii: "'"), UInt8(ascii: "#")) }
    }
}
