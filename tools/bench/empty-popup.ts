import { cpSync, globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';

/** Copies a built extension and puts a popup in it that holds an empty preact component. Returns the copy's folder, which the caller removes. */
export async function emptyPopup(extension: string): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'sidelight-empty-popup-'));
  cpSync(extension, folder, { recursive: true });
  for (const file of globSync('chunks/popup-*.js', { cwd: folder })) rmSync(path.join(folder, file));
  const root = path.join(import.meta.dirname, 'empty-popup');
  await build({
    root,
    logLevel: 'warn',
    build: { outDir: folder, emptyOutDir: false, rolldownOptions: { input: path.join(root, 'popup.html') } },
  });
  return folder;
}
