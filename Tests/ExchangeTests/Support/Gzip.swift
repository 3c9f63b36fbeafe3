/// A gzip member with one stored block, so that no compressor is needed.
func gzip(_ text: String) -> [UInt8] {
  let data = Array(text.utf8)
  let size = UInt32(data.count)
  return [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1] + little(size, 2) + little(~size, 2) + data
    + little(crc32(data), 4) + little(size, 4)
}
