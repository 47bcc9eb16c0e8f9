internal import Glibc

/// Memory in large pages, where there are megabytes of it: the system clears each page at its first use, and four
/// kilobytes at a time that costs as much as making the cells.
enum LargePages {
    private static let pageSize = 4_096
    private static let least = 4 << 20

    /// Calls `madvise`; a system that has no large pages does as it did.
    static func advise(_ buffer: UnsafeMutableRawBufferPointer) {
        guard buffer.count >= least, let start = buffer.baseAddress else { return }
        let gap = -Int(bitPattern: start) & (pageSize - 1)
        _ = unsafe madvise(start + gap, (buffer.count - gap) & -pageSize, MADV_HUGEPAGE)
    }
}

extension Array where Element: BitwiseCopyable {
    /// Makes room for so many elements in all, untouched until they come.
    mutating func reserveRoom(_ wanted: Int) {
        reserveCapacity(wanted)
        let room = capacity * MemoryLayout<Element>.stride
        unsafe withUnsafeMutableBufferPointer { elements in
            unsafe LargePages.advise(UnsafeMutableRawBufferPointer(start: elements.baseAddress, count: room))
        }
    }

    /// Gives back the room that was not needed, where that is most of it.
    mutating func releaseRoom() {
        if count < capacity / 2 { self = unsafe withUnsafeBufferPointer { unsafe Array($0) } }
    }
}
