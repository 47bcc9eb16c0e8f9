/// A growing row of plain values in memory of its own: appending to an `Array` first asks who else holds it, which
/// counts when there are tens of millions of values.
@safe struct FlatTable<Element: BitwiseCopyable>: ~Copyable {
    private(set) var count = 0
    private(set) var capacity: Int
    /// Valid until the table grows.
    private(set) var start: UnsafeMutablePointer<Element>

    init(capacity: Int = 256) {
        self.capacity = capacity
        unsafe start = UnsafeMutablePointer<Element>.allocate(capacity: capacity)
    }

    deinit { unsafe start.deallocate() }

    subscript(index: Int) -> Element {
        @inline(__always) get {
            precondition(index >= 0 && index < count)
            return unsafe start[index]
        }
        @inline(__always) set {
            precondition(index >= 0 && index < count)
            unsafe start[index] = newValue
        }
    }

    var last: Element? { count == 0 ? nil : self[count - 1] }

    @inline(__always)
    mutating func append(_ element: Element) {
        if count == capacity { reserve(max(2 * capacity, 64)) }
        unsafe start[count] = element
        count += 1
    }

    mutating func append(contentsOf elements: Span<Element>) {
        if count + elements.count > capacity { reserve(max(2 * capacity, count + elements.count)) }
        unsafe elements.withUnsafeBufferPointer { lent in
            if let source = lent.baseAddress { unsafe (start + count).update(from: source, count: lent.count) }
        }
        count += elements.count
    }

    /// Makes room, without a value in it, for so many elements in all.
    mutating func reserve(_ wanted: Int) {
        guard wanted > capacity else { return }
        let moved = UnsafeMutablePointer<Element>.allocate(capacity: wanted)
        unsafe moved.update(from: start, count: count)
        unsafe start.deallocate()
        unsafe start = unsafe moved
        capacity = wanted
    }

    /// Says how many elements there are, once they were written at `start`.
    mutating func filled(_ count: Int) {
        precondition(count >= 0 && count <= capacity)
        self.count = count
    }

    mutating func removeAll() { count = 0 }

    mutating func removeLast(_ removed: Int = 1) { filled(count - removed) }

    /// Forgets the first elements.
    mutating func removeFirst(_ removed: Int) {
        let rest = count - removed
        precondition(removed >= 0 && rest >= 0)
        unsafe start.update(from: start + removed, count: rest)
        count = rest
    }

    /// Lends the elements of a range.
    @inline(__always)
    func lend<Result, Failure: Error>(
        _ lower: Int,
        _ upper: Int,
        to use: (Span<Element>) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        precondition(lower >= 0 && lower <= upper && upper <= count)
        return try unsafe use(UnsafeBufferPointer(start: start + lower, count: upper - lower).span)
    }
}
