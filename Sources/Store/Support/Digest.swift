import CDigest

/// SHA-256 (FIPS 180-4), from libmd.
enum Digest {
  /// The digest of the chunks, one after the other: 32 bytes.
  static func sha256(_ chunks: [UInt8]...) -> [UInt8] {
    var context = SHA2_CTX()
    SHA256Init(&context)
    for chunk in chunks { SHA256Update(&context, chunk, chunk.count) }
    var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_LENGTH))
    SHA256Final(&digest, &context)
    return digest
  }
}
