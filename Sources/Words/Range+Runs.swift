extension Range<Int> {
    /// The same elements in as few runs as may be, none longer than `length`, all of one length but for one element.
    package func runs(ofAtMost length: Int) -> [Range<Int>] {
        let number = (count + length - 1) / length
        return (0..<number).map { place in
            lowerBound + count * place / number..<lowerBound + count * (place + 1) / number
        }
    }
}
