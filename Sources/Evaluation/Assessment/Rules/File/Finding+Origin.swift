import Words

extension Finding {
    /// A file that is for another campaign, campus or expert than it says; nil where either side says nothing, which
    /// another rule tells.
    init?(
        _ fact: (String) -> FileFact,
        expecting expected: String?,
        not actual: String?,
        at answer: Answer<String>
    ) {
        guard let expected, let actual, Folded(expected) != Folded(actual) else { return nil }
        self.init(.file(fact(expected)), at: answer.place, value: answer.typed)
    }
}
