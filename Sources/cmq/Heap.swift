internal import CLibC

/// The memory that the C library keeps for the program.
enum Heap {
    /// Keeps what is freed for what is asked next.
    ///
    /// By default each block of 128 kB is taken from the system and given back, which clears the same pages again for each document:
    /// a hundred thousand times in a run of 78 campuses, twenty thousand with these bounds. The peak of memory hardly changes.
    static func keepWhatIsFreed() {
        _ = mallopt(M_MMAP_THRESHOLD, largestKept)
        _ = mallopt(M_TRIM_THRESHOLD, mostKept)
    }

    /// Bytes: a larger block goes back to the system.
    private static let largestKept: Int32 = 1 << 20
    /// Bytes at the end of the heap; more goes back.
    private static let mostKept: Int32 = 16 << 20
}
