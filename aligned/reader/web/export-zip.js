// A zip archive without compression (PKWARE APPNOTE 6.3.10, method 0), dated 1980-01-01: what Word needs and no more.

const FIRST_DAY = 0x21; // 1 January 1980 in the format's own way of writing dates

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ 0xedb88320 : value >>> 1;
  return value >>> 0;
});

// CRC-32 as zip and gzip compute it (ISO 3309).
export function crc32(bytes) {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = CRC_TABLE[(crc ^ byte) & 0xff] ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}

// `contents`: [name, Uint8Array] pairs; names are ASCII. Returns the parts of the archive, as a Blob takes them.
export function zip(contents) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, bytes] of contents) {
    const encoded = new TextEncoder().encode(name);
    // Version needed, flags, method, time, date, CRC, sizes, length of the name, length of the extra field.
    const entry = [[20, 2], [0, 2], [0, 2], [0, 2], [FIRST_DAY, 2], [crc32(bytes), 4], [bytes.length, 4], [bytes.length, 4], [encoded.length, 2], [0, 2]];
    const head = littleEndian([[0x04034b50, 4], ...entry]);
    parts.push(head, encoded, bytes);
    // Comment, disk, internal and external attributes: none.
    directory.push(littleEndian([[0x02014b50, 4], [20, 2], ...entry, [0, 2], [0, 2], [0, 2], [0, 4], [offset, 4]]), encoded);
    offset += head.length + encoded.length + bytes.length;
  }
  const size = directory.reduce((sum, part) => sum + part.length, 0);
  return [...parts, ...directory, littleEndian([[0x06054b50, 4], [0, 2], [0, 2], [contents.length, 2], [contents.length, 2], [size, 4], [offset, 4], [0, 2]])];
}

function littleEndian(fields) {
  return Uint8Array.from(fields.flatMap(([value, bytes]) => Array.from({ length: bytes }, (_, index) => (value >>> (8 * index)) & 0xff)));
}
