import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

interface Manifest {
  version: string;
  commands?: Record<string, unknown>;
  browser_specific_settings?: { gecko?: { id?: string } };
}

/** What launching needs of a built extension: its id in Firefox ("" where it is for another browser) and its commands in order. */
export function manifestOf(folder: string): { id: string; commands: string[] } {
  const { commands = {}, browser_specific_settings: settings } = read(folder);
  return { id: settings?.gecko?.id ?? '', commands: Object.keys(commands) };
}

/** Gives the extension in a folder a version above its own: 0.1.0 becomes 0.1.1. */
export function raiseVersion(folder: string): void {
  const manifest = read(folder);
  const version = manifest.version.replace(/\d+$/, (last) => String(Number(last) + 1));
  writeFileSync(path.join(folder, 'manifest.json'), JSON.stringify({ ...manifest, version }));
}

function read(folder: string): Manifest {
  return JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8')) as Manifest;
}
