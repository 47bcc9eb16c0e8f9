import Words

extension Answer where Value: ListedValue {
    /// `en cours`; as typed, when it is out of the list; nil when there is nothing to read.
    package var wording: String? {
        value?.rawValue ?? (unreadable == nil ? nil : FrenchFormat.unlisted(typed))
    }
}
