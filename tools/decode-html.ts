/** The standard looks no further for a declaration either. Bytes. */
const PRESCANNED = 1024;

const DECLARED = /<meta[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i;

/** The text of an HTML or plain file: by its byte order mark, else by the charset that a meta element declares, else UTF-8. */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  const [, label] = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, PRESCANNED))) ?? [];
  return label === undefined ? 'utf-8' : named(label);
}

/** What can declare itself in ASCII is not UTF-16, whatever it says. */
function named(label: string): string {
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return 'utf-8'; // A name that nobody knows declares nothing.
  }
}
