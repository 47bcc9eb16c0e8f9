/// How much of a template is told or written: bounds that no document of a person reaches.
enum TemplateLimits {
    /// Faults of one template, more than anybody mends before looking again; each becomes a comment in its copy.
    static let faults = 1_000
    /// Blanks that one `text:s` stands for: more than a page holds.
    static let blanks = 32_767
}
