extension Collection where Element: Hashable {
    /// Equal elements told once, with the places of all of them, in the order of the first.
    package var together: [(element: Element, places: [Int])] {
        var found: [Element: Int] = [:]
        var groups: [(element: Element, places: [Int])] = []
        for (place, element) in enumerated() {
            if let index = found[element] {
                groups[index].places.append(place)
            } else {
                found[element] = groups.count
                groups.append((element, [place]))
            }
        }
        return groups
    }
}
