extension String {
    /// The same words, the first letter a capital.
    package var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }

    /// The same words, the first letter small.
    package var lowercasedFirst: String { prefix(1).lowercased() + dropFirst() }
}
