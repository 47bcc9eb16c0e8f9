package import Office
internal import Words

/// What is wrong with templates, and what stands where one is not: who tells of their faults has looked once.
package struct UnsoundTemplates: Sendable {
    package let faults: [TemplateFault]
    /// Those that are not there, by the paths where they should be.
    let missing: [String: MissingTemplate]

    package init(_ error: TemplateError) {
        faults = error.faults
        let paths = faults.compactMap { fault in
            if case .unreadable(.notFound(let path)) = fault.kind { path } else { nil }
        }
        missing = Dictionary(firstOf: paths.map { ($0, MissingTemplate(at: $0)) })
    }
}
