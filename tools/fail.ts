/** Ends the command with one clear line on stderr and exit code 2. */
export function fail(message: string): never {
  console.error(message);
  process.exit(2);
}
