import { globSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { crc32 } from 'node:zlib';

/**
 * The files of a folder as one archive that Firefox installs: a ZIP whose files are stored as they are
 * (https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT, sections 4.3.7, 4.3.12 and 4.3.16).
 */
export function xpiOf(folder: string): Buffer {
  const names = globSync('**', { cwd: folder }).filter((name) => statSync(path.join(folder, name)).isFile());
  const files = names.map((name) => fileOf(name.replaceAll(path.sep, '/'), readFileSync(path.join(folder, name))));
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const { name, header, content } of files) {
    locals.push(Buffer.concat([number(4, LOCAL), header, name, content]));
    entries.push(
      Buffer.concat([number(4, ENTRY), number(2, VERSION), header, Buffer.alloc(10), number(4, offset), name]),
    );
    offset += locals.at(-1)?.length ?? 0;
  }
  const directory = Buffer.concat(entries);
  const count = number(2, files.length);
  const end = [number(4, END), Buffer.alloc(4), count, count, number(4, directory.length), number(4, offset)];
  return Buffer.concat([...locals, directory, ...end, Buffer.alloc(2)]);
}

const LOCAL = 0x04034b50;
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
/** 1 January 1980. */
const DATE = 0x21;

/** The header is what stands in both places: versions, flags, method 0, time, date, checksum, sizes, lengths of name and extra. */
function fileOf(fileName: string, content: Buffer): { name: Buffer; header: Buffer; content: Buffer } {
  const name = Buffer.from(fileName);
  const size = number(4, content.length);
  const when = [number(2, 0), number(2, DATE)];
  const fields = [number(2, VERSION), Buffer.alloc(4), ...when, number(4, crc32(content)), size, size];
  return { name, header: Buffer.concat([...fields, number(2, name.length), Buffer.alloc(2)]), content };
}

function number(bytes: 2 | 4, value: number): Buffer {
  const buffer = Buffer.alloc(bytes);
  buffer.writeUIntLE(value, 0, bytes);
  return buffer;
}
