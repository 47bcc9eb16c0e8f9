extension String {
    /// `d’Aix-Marseille`, `de Lyon`, `du Mans`: the name after *de*.
    ///
    /// An *h* keeps its *de*: nearly all of those that begin the names of places are aspirated (`Hauts-de-France`).
    package var afterDe: String {
        for (article, contracted) in [("Le ", "du "), ("le ", "du "), ("Les ", "des "), ("les ", "des ")]
        where hasPrefix(article) {
            return contracted + dropFirst(article.count)
        }
        guard let first = Folded(String(prefix(1))).description.first else { return self }
        return "aeiouœæ".contains(first) ? "d’\(self)" : "de \(self)"
    }
}
