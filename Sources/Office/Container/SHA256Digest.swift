internal import CLibCrypto

/// What tells bytes from any others (SHA-256, FIPS 180-4): 32 bytes.
package struct SHA256Digest: Sendable {
    package let bytes: [UInt8]

    package init(of content: [UInt8]) {
        var bytes = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
        unsafe content.withUnsafeBufferPointer { content in
            unsafe bytes.withUnsafeMutableBufferPointer { bytes in
                _ = unsafe SHA256(content.baseAddress, content.count, bytes.baseAddress)
            }
        }
        self.bytes = bytes
    }
}
