import { inflateSync } from 'node:zlib';

/** A picture as it was painted. */
export interface Picture {
  width: number;
  height: number;
  /** Four bytes a pixel: red, green, blue, opacity. */
  pixels: Uint8Array;
}

/**
 * Reads a PNG of the two kinds that browsers make of a screenshot: eight bits a channel, three or four channels, rows from top to
 * bottom (https://www.w3.org/TR/png-3/). Throws for any other.
 */
export function readPng(file: Buffer): Picture {
  const chunks = chunksOf(file);
  const head = chunks.find(({ type }) => type === 'IHDR')?.data;
  if (!head) throw new Error('This is no PNG.');
  const [width, height] = [head.readUInt32BE(0), head.readUInt32BE(4)];
  const kind = head.subarray(8).toString('hex');
  const channels = CHANNELS[kind];
  if (channels === undefined) throw new Error(`A PNG of a kind that no browser makes: ${kind}`);
  const rows = inflateSync(Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map(({ data }) => data)));
  const bytes = unfilter(rows, width * channels, channels);
  if (channels === 4) return { width, height, pixels: bytes };
  const pixels = new Uint8Array(4 * width * height).fill(255);
  for (let pixel = 0; pixel < width * height; pixel++) pixels.set(bytes.subarray(3 * pixel, 3 * pixel + 3), 4 * pixel);
  return { width, height, pixels };
}

/** By depth, colour type, compression, filter and interlace. */
const CHANNELS: Record<string, 3 | 4> = { '0802000000': 3, '0806000000': 4 };

function chunksOf(file: Buffer): { type: string; data: Buffer }[] {
  const chunks: { type: string; data: Buffer }[] = [];
  for (let at = 8; at < file.length;) {
    const length = file.readUInt32BE(at);
    chunks.push({ type: file.toString('latin1', at + 4, at + 8), data: file.subarray(at + 8, at + 8 + length) });
    at += length + 12;
  }
  return chunks;
}

/** Each row begins with the number of its filter: what was taken from each byte, by its neighbours left, above and left above. */
function unfilter(rows: Buffer, rowLength: number, step: number): Uint8Array {
  const height = rows.length / (rowLength + 1);
  const out = new Uint8Array(height * rowLength);
  for (let y = 0; y < height; y++) {
    const filter = rows[y * (rowLength + 1)] ?? 0;
    for (let x = 0; x < rowLength; x++) {
      const at = y * rowLength + x;
      const left = x < step ? 0 : (out[at - step] ?? 0);
      const above = y === 0 ? 0 : (out[at - rowLength] ?? 0);
      const corner = x < step || y === 0 ? 0 : (out[at - rowLength - step] ?? 0);
      out[at] = (rows[at + y + 1] ?? 0) + guess(filter, left, above, corner);
    }
  }
  return out;
}

function guess(filter: number, left: number, above: number, corner: number): number {
  if (filter === 0) return 0;
  if (filter === 1) return left;
  if (filter === 2) return above;
  if (filter === 3) return (left + above) >> 1;
  const sum = left + above - corner;
  const [toLeft, toAbove, toCorner] = [Math.abs(sum - left), Math.abs(sum - above), Math.abs(sum - corner)];
  if (toLeft <= toAbove && toLeft <= toCorner) return left;
  return toAbove <= toCorner ? above : corner;
}
