/// A compiled template: everything that filling it needs, and nothing of its trees.
struct TemplatePlan: Sendable {
    /// Part names with their steps, in the order of the package.
    let parts: [(name: String, steps: [PlanStep])]
    let styles: StyleCatalogue
    let objects: [EmbeddedObject]
    let rootNames: [NameSlot]
    let sites: [PlanSite]
    let takenNames: [NameSpace: Set<String>]
    let nameCount: Int
    /// Whether people write in places of the document that are kept.
    let keepsPlaces: Bool
    /// Members of the package that come out as they are, sorted.
    let members: [TemplatePackage.Member]
    /// Members of the folders of embedded objects, by folder.
    let objectMembers: [String: [TemplatePackage.Member]]
}

/// A folder of the template with an object inside, copied for every frame that shows it.
struct EmbeddedObject: Sendable {
    /// Name of the folder in the template.
    let folder: String
    /// Plan of its content when it is a chart to be filled.
    let content: [PlanStep]?
}
