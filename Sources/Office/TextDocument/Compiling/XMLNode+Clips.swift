import Words

extension XMLNode {
    /// Takes the cut edges (`fo:clip`) from the styles of frames whose picture the data replaces: they were those of the trial
    /// picture, and would cut the other one.
    func dropClipsOfTrialPictures() {
        var styles: Set<String> = []
        walk { frame in
            guard frame.name == "draw:frame", let style = frame["draw:style-name"] else { return }
            let labels = frame.elements.filter { $0.name == "svg:title" || $0.name == "svg:desc" }.map(\.text)
            let isTagged = ([frame["draw:name"] ?? ""] + labels).contains { Folded($0).description.contains("{image") }
            if isTagged { styles.insert(style) }
        }
        if styles.isEmpty { return }
        walk { style in
            guard style.name == "style:style", let name = style["style:name"], styles.contains(name) else { return }
            for properties in style.elements { properties.attributes.removeAll { $0.name == "fo:clip" } }
        }
    }
}
