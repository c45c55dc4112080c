/** A checksum of 32 bits: FNV-1a over UTF-16 code units. It tells damage, and keeps no secret: it can be turned back. */
export function checksum(text: string): number {
  let value = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), 0x01000193);
  return value >>> 0;
}
