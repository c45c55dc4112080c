import { once } from 'node:events';
import { createReadStream } from 'node:fs';

/**
 * The lines of a UTF-8 file, or of standard input for `-`, as they are read: no more than one line and one chunk stay in memory.
 * Only a line feed ends a line. Throws where the file cannot be read.
 */
export async function* textLines(file: string): AsyncGenerator<string, void> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  const decoder = new TextDecoder();
  let begun: string[] = [];
  for await (const chunk of stream) {
    const [first = '', ...others] = decoder.decode(chunk as Buffer, { stream: true }).split('\n');
    begun.push(first);
    for (const line of others) {
      yield begun.join('');
      begun = [line];
    }
  }
  begun.push(decoder.decode());
  yield begun.join('');
}

/** Prints a line, and waits while whoever reads the output is slower than we are. */
export async function printLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

/** Ends the command without a word when whoever reads the output has had enough, as `head` does. */
export function endWithReader(): void {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit(0);
  });
}
