import Words

extension PlanCompiler {
    /// Compiles a section or a cell where people write: its content stands in a section of the document, by whose
    /// name it is found again.
    mutating func keptPlace(_ node: XMLNode, _ place: WrittenPlace, _ raw: String) {
        if !keepsPlaces { resolver.fault(.keptPlaceInMessage(place.name), raw) }
        if isInKeptPlace { resolver.fault(.keptPlaceNested(place.name), raw) }
        if !keptPlaces.insert(Folded(place.name)).inserted { resolver.fault(.keptPlaceTwice(place.name), raw) }
        let key = key(of: place, raw)
        let outer = isInKeptPlace
        isInKeptPlace = true
        defer { isInKeptPlace = outer }
        if node.name == "table:table-cell" {
            startTag(node, style: marks[node].style.map { ($0, "table:style-name", .cell) })
            keptSection(node, [], place.name, key)
            output.xml.close(node.name)
        } else {
            keptSection(node, node.attributes.filter { $0.name != "text:name" && $0.name != "xml:id" }, place.name, key)
        }
    }

    /// What tells the places of a repetition apart; a place that is not repeated needs nothing.
    private mutating func key(of place: WrittenPlace, _ raw: String) -> ValueStep? {
        let innermost = resolver.scope.levels.count - 1
        let step = place.key.flatMap { resolver.value($0, [], raw, target: .attribute) }
        let isWrong = place.key != nil && step == nil
        if innermost > 0, step?.reference.scope != innermost, !isWrong {
            resolver.fault(.keptPlaceWithoutKey(place.name), raw)
        }
        return step
    }

    private mutating func keptSection(
        _ node: XMLNode,
        _ attributes: [(name: String, value: String)],
        _ name: String,
        _ key: ValueStep?
    ) {
        output.xml.append(markup: "<text:section")
        for attribute in attributes { output.xml.append(attribute: attribute.name, attribute.value) }
        output.xml.append(markup: " text:name=\"")
        output.xml.append(attributeText: KeptPlaceMark.sectionPrefix + name)
        if let key {
            output.xml.append(markup: " ")
            output.add(.value(key))
        }
        output.xml.append(markup: "\">")
        let body = capture { $0.children(of: node) }
        if body.contains(where: Self.alwaysWrites) {
            output.add(body)
        } else {
            output.add(.orElse(body, Array("<text:p/>".utf8)))
        }
        output.xml.append(markup: "</text:section>")
    }
}
