/** A checksum of bytes, in letters and digits: Adler-32 (RFC 1950), which a torn or overwritten line does not have by chance. */
export function checksumOf(bytes: Uint8Array): string {
  let [a, b] = [1, 0];
  for (let start = 0; start < bytes.length; start += unreduced) {
    const end = Math.min(bytes.length, start + unreduced);
    for (let at = start; at < end; at++) {
      a += bytes[at] ?? 0;
      b += a;
    }
    a %= modulus;
    b %= modulus;
  }
  return (b * 65_536 + a).toString(36);
}

/** The largest prime below 2¹⁶. */
const modulus = 65_521;

/** So many bytes can be added up before a sum leaves 32 bits. */
const unreduced = 5_552;
