import { parseArgs, type ParseArgsConfig } from 'node:util';
import { fail } from './fail.ts';

/** What the arguments say by these options, or what is wrong with them in one line that ends with `usage`. */
export function readArguments<T extends ParseArgsConfig>(
  config: T,
  usage: string,
): ReturnType<typeof parseArgs<T>> | string {
  try {
    return parseArgs(config);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    return `${error.message.split(/\.\s|\n/)[0]}; ${usage}`; // What follows the first sentence is advice for another command.
  }
}

/** The arguments of this command; what is wrong with them ends it. */
export function commandLine<T extends ParseArgsConfig>(config: T, usage: string): ReturnType<typeof parseArgs<T>> {
  const read = readArguments(config, usage);
  return typeof read === 'string' ? fail(read) : read;
}
