extension Dictionary {
    /// What pairs say, where the first that names a key is the one that counts.
    package init(firstOf pairs: some Sequence<(Key, Value)>) {
        self.init(pairs, uniquingKeysWith: { first, _ in first })
    }
}
