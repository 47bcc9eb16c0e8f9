/// How much of a whole, in words that always mean the same (*proportion*).
package enum Proportion: Hashable, Sendable {
    case all
    /// More than 90 %.
    case almostAll
    /// From 75 % on.
    case most
    case moreThanHalf
    case half
    /// From 25 % on.
    case lessThanHalf
    case few
    case none

    /// Nothing of nothing is none.
    package init(_ part: Int, of whole: Int) {
        self =
            if part <= 0 {
                .none
            } else if part >= whole {
                .all
            } else if part * 10 > whole * 9 {
                .almostAll
            } else if part * 4 >= whole * 3 {
                .most
            } else if part * 2 > whole {
                .moreThanHalf
            } else if part * 2 == whole {
                .half
            } else if part * 4 >= whole {
                .lessThanHalf
            } else { .few }
    }
}
